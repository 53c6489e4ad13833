package fr.technolucide.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheets of a workbook, in the order in which documents list them, and the version of the file that holds them.
 * Joining a schema seals a sheet.
 */
public final class Schema {

    private final int version;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a name comes twice or a reference leads nowhere */
    public Schema(int version, List<Sheet> declared) {
        this.version = version;
        for (Sheet sheet : declared) {
            if (sheets.put(sheet.name(), sheet) != null) {
                throw new IllegalArgumentException("two sheets named " + sheet.name());
            }
            sheet.seal();
        }
        declared.stream().flatMap(sheet -> sheet.columns().stream()).forEach(this::requireTarget);
    }

    private void requireTarget(Column<?> column) {
        target(column).filter(name -> !sheets.containsKey(name)).ifPresent(name -> {
            throw new IllegalArgumentException(column + " refers to a sheet that does not exist: " + name);
        });
    }

    private static Optional<String> target(Column<?> column) {
        return switch (column.kind()) {
            case Kind.Reference(var sheet, var _) -> Optional.of(sheet);
            case Kind.References(var sheet, var _) -> Optional.of(sheet);
            default -> Optional.empty();
        };
    }

    /** Returns the same schema with one sheet declared otherwise. */
    public Schema with(Sheet replacement) {
        return new Schema(
                version,
                sheets.values().stream()
                        .map(sheet -> sheet.equals(replacement) ? replacement : sheet)
                        .toList());
    }

    public int version() {
        return version;
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets.values());
    }

    public Optional<Sheet> find(String name) {
        return Optional.ofNullable(sheets.get(name));
    }

    public Sheet sheet(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no sheet " + name));
    }

    /** Returns this schema's declaration of a sheet, which may be an extended copy of the one given. */
    public Sheet own(Sheet sheet) {
        return sheet(sheet.name());
    }

    /** Returns the sheet that a column refers to, when it refers to one. */
    public Optional<Sheet> targetOf(Column<?> column) {
        return target(column).map(this::sheet);
    }

    /** Returns every column, of any sheet, that refers to a sheet. */
    public List<Column<?>> referringTo(Sheet sheet) {
        return sheets.values().stream()
                .flatMap(s -> s.columns().stream())
                .filter(column -> target(column).filter(sheet.name()::equals).isPresent())
                .toList();
    }
}
