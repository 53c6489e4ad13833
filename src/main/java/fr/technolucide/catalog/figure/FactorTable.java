package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.choice.Zone;
import fr.technolucide.method.Footprint;
import fr.technolucide.method.Scenario;
import fr.technolucide.method.UseFactor;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The factors of the workbook, as the footprint needs them; one that was deleted leaves what needs it empty. */
public final class FactorTable {

    /** The code of the electricity of the three scenarios, where no zone is known. */
    public static final String MIX = "mix";

    private static final String TEXT = "texte_";
    private static final Range ONCE = new Range(1, 1, 1);

    private final Map<UUID, Row> byId = new LinkedHashMap<>();
    private final Map<String, Row> byCode = new HashMap<>();

    private FactorTable() {}

    public static FactorTable of(Reader reader) {
        FactorTable table = new FactorTable();
        for (Row factor : reader.all(Factors.SHEET)) {
            table.byId.put(factor.id(), factor);
            table.byCode.putIfAbsent(factor.get(Factors.CODE, ""), factor);
        }
        return table;
    }

    /** Returns the low, central and high value of a factor, in its own unit; {@code null} without it. */
    public @Nullable Range range(String code) {
        return range(byCode.get(code));
    }

    private static @Nullable Range range(@Nullable Row factor) {
        if (factor == null) {
            return null;
        }
        Double low = number(factor, Factors.LOW);
        Double central = number(factor, Factors.CENTRAL);
        Double high = number(factor, Factors.HIGH);
        return low == null || central == null || high == null ? null : new Range(low, central, high);
    }

    private static @Nullable Double number(Row factor, Column<BigDecimal> column) {
        BigDecimal value = factor.get(column);
        return value == null ? null : value.doubleValue();
    }

    @Nullable
    UseFactor use(@Nullable UUID id) {
        return id == null ? null : use(byId.get(id));
    }

    @Nullable
    UseFactor use(String code) {
        return use(byCode.get(code));
    }

    private static @Nullable UseFactor use(@Nullable Row factor) {
        Range wattHours = range(factor);
        return factor == null || wattHours == null
                ? null
                : new UseFactor(
                        wattHours, number(factor, Factors.CO2_HIGH_FLOOR), number(factor, Factors.WATER_HIGH_FLOOR));
    }

    /**
     * Returns whether a use is an exchange of text, the only kind to which « réflexion » and the size of a model apply.
     */
    boolean isText(@Nullable UUID id) {
        Row factor = id == null ? null : byId.get(id);
        return factor != null && isText(factor.get(Factors.CODE, ""));
    }

    /** Returns the code of a factor; empty when it is gone. */
    String code(@Nullable UUID id) {
        Row factor = id == null ? null : byId.get(id);
        return factor == null ? "" : factor.get(Factors.CODE, "");
    }

    /** Returns whether the code of a use is one of an exchange of text. */
    public static boolean isText(String code) {
        return code.startsWith(TEXT);
    }

    /** Returns the factor of a code, as it stands in the workbook. */
    public Optional<Row> row(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Collection<Row> rows() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Returns the day of the factors, to be said beside each estimate; empty without any. */
    public Optional<LocalDate> day() {
        return byId.values().stream()
                .map(row -> row.get(Factors.VERIFIED_ON))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** Returns the footprint of one use in a zone, by method A; {@code null} without the factors for it. */
    public @Nullable Footprint one(String code, @Nullable Zone zone) {
        UseFactor factor = use(code);
        Scenario scenario = scenario(zone);
        return factor == null || scenario == null ? null : Footprint.of(1, factor, scenario);
    }

    /**
     * Returns the electricity that counts in a zone: its own factor when there is one, else that of the three
     * scenarios.
     */
    public Optional<Row> electricity(@Nullable Zone zone) {
        return Optional.ofNullable(zone).flatMap(known -> row(mixCode(known))).or(() -> row(MIX));
    }

    /** Returns the code of the electricity of a zone. */
    public static String mixCode(Zone zone) {
        return MIX + "_" + zone.id();
    }

    /** gCO2e/kWh: the zone's, one value three times, when it is known; else the three of the scenario. */
    public @Nullable Range mix(@Nullable Zone zone) {
        Range ofZone = zone == null ? null : range(mixCode(zone));
        return ofZone == null ? range(MIX) : ofZone;
    }

    /** Returns the scenario of each zone whose electricity is known. */
    SequencedMap<String, Scenario> zones() {
        SequencedMap<String, Scenario> zones = new LinkedHashMap<>();
        for (Zone zone : Zone.values()) {
            Scenario scenario = byCode.containsKey(mixCode(zone)) ? scenario(zone) : null;
            if (scenario != null) {
                zones.put(zone.id(), scenario);
            }
        }
        return zones;
    }

    @Nullable
    Scenario scenario(@Nullable Zone zone) {
        Range mix = mix(zone);
        Range embodied = range("embodied");
        Range water = range("water");
        return mix == null || embodied == null || water == null ? null : new Scenario(mix, embodied, water);
    }

    /** Returns the factor by which the « réflexion » mode multiplies the energy. */
    Range reasoning() {
        Range multiplier = range("raisonnement");
        return multiplier == null ? ONCE : multiplier;
    }
}
