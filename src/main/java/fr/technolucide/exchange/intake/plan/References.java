package fr.technolucide.exchange.intake.plan;

import fr.technolucide.exchange.intake.match.ColumnMatcher;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads from names in cells to rows, and makes the rows that may be made. A row is made only if a row that is taken
 * needs it.
 */
public final class References {

    private static final Pattern ONE_PART = Pattern.compile("\\{(\\w+)}");

    private final Reader reader;
    private final Set<String> create;
    private final Supplier<UUID> mint;
    private final ImportDefaults defaults;
    private final UnknownNames newcomers;
    private final boolean attach;
    private final PlannedReader coming;
    private final Labels labels;
    private final Map<String, RowNameIndex> names = new HashMap<>();
    private final Map<UUID, Edit> made = new LinkedHashMap<>();
    private final Map<UUID, Edit> kept = new LinkedHashMap<>();

    /** @throws ImportRefused for wrong usage, when rows of a sheet cannot be made from a name alone */
    References(
            Reader reader,
            ImportRequest request,
            Supplier<UUID> mint,
            ImportDefaults defaults,
            UnknownNames newcomers) {
        this.newcomers = newcomers;
        this.reader = reader;
        this.create = request.create();
        this.attach = request.attach();
        this.mint = mint;
        this.defaults = defaults;
        this.coming = new PlannedReader(reader);
        this.labels = new Labels(coming);
        for (String name : create) {
            Sheet sheet = reader.schema().find(name).orElseThrow(() -> ImportRefused.usage("intake.usage.sheet", name));
            if (nameOf(sheet).isEmpty()) {
                throw ImportRefused.usage("intake.usage.create", name);
            }
        }
    }

    public RowNameIndex names(Sheet sheet) {
        return names.computeIfAbsent(sheet.name(), _ -> RowNameIndex.of(reader, sheet));
    }

    /** Lets later rows refer to a row that is being imported. */
    public void add(Row row) {
        coming.add(row);
        names(row.sheet()).add(row.id(), labels.of(row));
    }

    /** Returns the column that names the rows of a sheet by itself, which must be all that its rows need. */
    static Optional<Column<?>> nameOf(Sheet sheet) {
        Matcher part = ONE_PART.matcher(sheet.labelTemplate());
        if (!part.matches()) {
            return Optional.empty();
        }
        Column<?> name = sheet.column(part.group(1));
        boolean alone = sheet.stored().stream()
                .allMatch(column -> column.equals(name)
                        || !column.isRequired()
                        || column.defaultValue().isPresent());
        return name.kind() instanceof Kind.Text && alone ? Optional.of(name) : Optional.empty();
    }

    /**
     * Makes a row of that name, if rows of the sheet may be made and the name fits.
     *
     * @return its id, under which it is found from now on
     */
    public Optional<UUID> make(Sheet sheet, String text) {
        return create.contains(sheet.name()) ? makeAsked(sheet, text) : Optional.empty();
    }

    private Optional<UUID> makeAsked(Sheet sheet, String text) {
        String name = text.strip().replaceAll("\\s+", " ");
        Optional<Column<?>> column = nameOf(sheet);
        if (column.isEmpty()
                || Validation.value(column.get(), name, reader.today()).isPresent()) {
            return Optional.empty();
        }
        UUID id = mint.get();
        Row row = defaults.fill(Row.of(sheet, id, reader.today()).withValue(column.get(), name));
        made.put(id, new Edit.Insert(sheet, id, row.cells(), Edit.Origin.TAKEN));
        add(row);
        return Optional.of(id);
    }

    /** A name that the workbook knows, or knows since it was made. */
    public void met(Sheet sheet, String text) {
        newcomers.again(sheet.name(), text);
    }

    /**
     * Meets a name that nothing answers to.
     *
     * @return what was said of it, and the row it leads to, if any; empty when nothing was said
     */
    public Optional<Answered> unknown(Column<?> column, Sheet sheet, String text, Optional<String> near) {
        boolean creatable = nameOf(sheet).isPresent();
        return newcomers
                .meet(column, sheet.name(), text, near, creatable)
                .map(answer -> new Answered(
                        switch (answer.way()) {
                            case CREATE -> makeAsked(sheet, text);
                            case ATTACH -> row(sheet, answer.to());
                            case LEAVE_OUT -> Optional.empty();
                        }));
    }

    /** Returns whether somebody said to leave a name out. */
    public boolean isLeftOut(Sheet sheet, String text) {
        return newcomers
                .said(sheet.name(), text)
                .filter(answer -> answer.way() == NameAnswer.Way.LEAVE_OUT)
                .isPresent();
    }

    /** Returns the row of the label that a name nearly is, if near names are to be attached. */
    public Optional<UUID> attached(Sheet sheet, Optional<String> near) {
        return near.filter(_ -> attach)
                .flatMap(label -> names(sheet).find(label) instanceof RowNameIndex.Found.One(var id)
                        ? Optional.of(id)
                        : Optional.empty());
    }

    /** The answer of a person about a name: the row that it leads to, if any. */
    public record Answered(Optional<UUID> row) {}

    private Optional<UUID> row(Sheet sheet, String id) {
        return ColumnMatcher.isId(id) ? reader.find(sheet, UUID.fromString(id)).map(Row::id) : Optional.empty();
    }

    /** A row that refers to these is taken: those of them that were made are needed. */
    public void keep(List<UUID> ids) {
        for (UUID id : ids) {
            Edit edit = made.get(id);
            if (edit != null) {
                kept.put(id, edit);
            }
        }
    }

    /** Returns the rows that are needed, in the order in which they were met. */
    List<Edit> kept() {
        return new ArrayList<>(kept.values());
    }
}
