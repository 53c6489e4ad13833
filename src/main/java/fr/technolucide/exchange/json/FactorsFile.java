package fr.technolucide.exchange.json;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.catalog.choice.Zone;
import fr.technolucide.exchange.json.FactorsRefused.Reason;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of factors, in the shape of the one that comes with the program ({@code catalog/content/factors.json}): the
 * day of the factors, the electricity of each zone, the three scenarios, and what each kind of use takes. Nothing in it
 * is rounded away but what the sheet cannot hold, four decimals.
 *
 * @param day     of the factors
 * @param factors the cells of each: its code, kind and values; a kind of use has its label and its unit too
 * @param leftOut zones that the program does not know
 */
public record FactorsFile(LocalDate day, List<Cells> factors, List<String> leftOut) {

    /** The file that comes with the program has 2 kB. */
    private static final long LARGEST = 1_000_000;

    private static final String MIX = "mix";

    /**
     * @param today a file of a later day, but for the time zones, is refused
     * @throws FactorsRefused when anything in it is not as it should be; nothing is taken in part
     */
    public static FactorsFile read(Path file, LocalDate today) throws FactorsRefused {
        try {
            if (!Files.isRegularFile(file)) { // a pipe would be waited for
                throw new FactorsRefused(Reason.UNREADABLE);
            }
            if (Files.size(file) > LARGEST) {
                throw new FactorsRefused(Reason.TOO_LARGE);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in, today);
            }
        } catch (IOException unreadable) {
            throw new FactorsRefused(Reason.UNREADABLE);
        }
    }

    static FactorsFile read(InputStream in, LocalDate today) throws IOException, FactorsRefused {
        Optional<Map<String, @Nullable Object>> members;
        try {
            members = JsonReader.object(in);
        } catch (JsonReader.Damaged damaged) {
            throw damaged.repeated()
                    .map(name -> new FactorsRefused(Reason.REPEATED, name, damaged.line()))
                    .orElseGet(() -> new FactorsRefused(Reason.DAMAGED, damaged.line(), damaged.column()));
        }
        FactorMembers file = new FactorMembers("", members.orElseThrow(() -> new FactorsRefused(Reason.NOT_FACTORS)));
        if (!file.has("uses") && !file.has("scenario")) {
            throw new FactorsRefused(Reason.NOT_FACTORS);
        }
        LocalDate day = day(file.text("version"), today);
        List<Cells> factors = new ArrayList<>();
        for (FactorMembers use : file.objects("uses")) {
            factors.add(use(use));
        }
        FactorMembers scenario = file.object("scenario");
        factors.add(scenario(scenario, MIX, FactorKind.MIX, "mix"));
        factors.add(scenario(scenario, "embodied", FactorKind.EMBODIED, "embodied_g_per_kWh"));
        factors.add(scenario(scenario, "water", FactorKind.WATER, "water_L_per_kWh"));
        FactorMembers zones = file.object("mix_g_per_kWh");
        List<String> leftOut = new ArrayList<>();
        for (String zone : zones.names()) {
            var grams = zones.number(zone);
            if (isKnown(zone)) {
                factors.add(FactorMembers.values("mix_" + zone, FactorKind.MIX, List.of(grams, grams, grams)));
            } else {
                leftOut.add(zone);
            }
        }
        return new FactorsFile(day, List.copyOf(factors), List.copyOf(leftOut));
    }

    private static boolean isKnown(String zone) {
        return Arrays.stream(Zone.values()).anyMatch(known -> known.id().equals(zone));
    }

    private static LocalDate day(String text, LocalDate today) throws FactorsRefused {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isAfter(today.plusDays(1))) {
                throw new FactorsRefused(Reason.TO_COME, day);
            }
            return day;
        } catch (DateTimeException noDay) {
            throw new FactorsRefused(Reason.NO_DAY, text);
        }
    }

    private static Cells use(FactorMembers use) throws FactorsRefused {
        String code = use.code("id");
        FactorMembers named = use.named("uses." + code + ".");
        return FactorMembers.values(code, FactorKind.USE, named.ordered("wh"))
                .and(Factors.LABEL, named.text("fr"))
                .and(Factors.UNIT, "Wh par " + named.text("unit"))
                .and(Factors.CONFIDENCE, named.confidence("conf"))
                .and(Factors.CO2_HIGH_FLOOR, named.optional("co2_high_floor"))
                .and(Factors.WATER_HIGH_FLOOR, named.optional("water_high_floor_L"));
    }

    private static Cells scenario(FactorMembers scenario, String code, FactorKind kind, String name)
            throws FactorsRefused {
        return FactorMembers.values(
                code,
                kind,
                FactorMembers.inOrder(
                        "scenario." + name,
                        scenario.object("low").number(name),
                        scenario.object("central").number(name),
                        scenario.object("high").number(name)));
    }
}
