package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.JsonReader;
import fr.technolucide.workbook.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that says where the columns of a table go, and what its cells stand for: {@code {"format": "technolucide.recipe",
 * "version": 1, "sheet": "trials", "key": [], "columns": [{"header": "Durée", "column": "minutes", "hint": "h"}]}}. A
 * column without header is told by its place, from 1; {@code "-"} leaves one out.
 */
public final class RecipeFile {

    private static final String FORMAT = "technolucide.recipe";
    private static final int VERSION = 1;

    private RecipeFile() {}

    /** Replaces the target; it appears whole or not at all. */
    public static Path write(Mapping recipe, Path target) throws IOException {
        return AtomicFile.write(target, out -> {
            JsonWriter.write(
                    out,
                    new JsonMembers()
                            .with("format", FORMAT)
                            .with("version", VERSION)
                            .with("sheet", recipe.sheet())
                            .with("key", recipe.key())
                            .with(
                                    "columns",
                                    recipe.map().stream()
                                            .map(RecipeFile::members)
                                            .toList()));
            return target;
        });
    }

    private static JsonMembers members(ColumnChoice choice) {
        JsonMembers members = new JsonMembers();
        if (choice.header().isBlank()) {
            members.with("place", choice.index() + 1);
        } else {
            members.with("header", choice.header());
        }
        members.with("column", choice.column());
        if (choice.hint() != ColumnHint.NONE) {
            members.with("hint", choice.hint().word());
        }
        if (!choice.values().isEmpty()) {
            JsonMembers values = new JsonMembers();
            choice.values().forEach(values::with);
            members.with("values", values);
        }
        return members;
    }

    /** @throws ImportRefused when the file is no recipe, or one of a newer program */
    public static Mapping read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return mapping(JsonReader.object(in).orElseThrow(RecipeFile::noRecipe));
        } catch (JsonReader.Damaged damaged) {
            throw noRecipe();
        } catch (IOException unreadable) {
            throw ImportRefused.source(unreadable, "intake.recipe.unreadable", file);
        }
    }

    private static ImportRefused noRecipe() {
        return ImportRefused.source(null, "intake.recipe.none");
    }

    private static Mapping mapping(Map<String, @Nullable Object> members) {
        boolean known = FORMAT.equals(members.get("format"))
                && members.get("version") instanceof BigDecimal version
                && version.compareTo(BigDecimal.valueOf(VERSION)) <= 0;
        if (!known || !(members.get("sheet") instanceof String sheet)) {
            throw noRecipe();
        }
        List<ColumnChoice> columns = new ArrayList<>();
        for (Object item : items(members.get("columns"))) {
            columns.add(choice(JsonReader.members(item).orElseThrow(RecipeFile::noRecipe)));
        }
        return new Mapping(
                sheet,
                columns,
                items(members.get("key")).stream().map(String::valueOf).toList());
    }

    private static List<?> items(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static ColumnChoice choice(Map<String, @Nullable Object> members) {
        Map<String, String> values = new LinkedHashMap<>();
        JsonReader.members(members.get("values"))
                .ifPresent(said -> said.forEach((cell, item) -> values.put(cell, String.valueOf(item))));
        Optional<ColumnHint> hint = ColumnHint.of(Objects.requireNonNullElse(text(members, "hint"), ""));
        String header = Objects.requireNonNullElse(text(members, "header"), "");
        int index = members.get("place") instanceof BigDecimal place && header.isBlank()
                ? place.intValue() - 1
                : ColumnChoice.BY_HEADER;
        return new ColumnChoice(
                index, header, text(members, "column"), hint.orElseThrow(RecipeFile::noRecipe), values, true);
    }

    private static @Nullable String text(Map<String, @Nullable Object> members, String name) {
        return members.get(name) instanceof String text ? text : null;
    }
}
