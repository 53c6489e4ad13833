package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.exchange.autosave.UnsavedFile;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.OffUiThread;
import fr.technolucide.ui.RefusingFile;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/**
 * Types in every field of one screen after the other, each in a window of its own, while the workbook answers late, its
 * disk fails and mends, and others write in it; then looks for each text, in the workbook or in its field.
 */
final class TypingWalk {

    /** One time in so many. */
    private static final int SELDOM = 4;

    /** How many copies are printed is no part of the workbook. */
    private static final String NO_DATA = "preview.copies";

    final List<String> wrong = new ArrayList<>();
    private final Path folder;
    private final Random chance;
    private final int late;
    private final boolean killed;
    private final Set<String> known = new HashSet<>();
    private final InputDriver robot = InputDriver.hasty();
    private int places;
    private int fields;
    private int letters;
    private int failures;
    private int outside;
    private int inFields;
    private int kept;
    private int windows;
    private int numbers;

    private record Typed(String where, TypedValue value, TextInputControl input, long before) {}

    /**
     * @param late   how many milliseconds, at most, an answer of the workbook is
     * @param killed whether the program is killed where one has typed, in place of the disk being mended
     */
    TypingWalk(Path folder, Random chance, int late, boolean killed) {
        this.killed = killed;
        this.folder = folder;
        this.chance = chance;
        this.late = late;
    }

    String count() {
        return "%d places, %d fields, %d letters, %d failures, %d steps from outside, %s"
                .formatted(
                        places,
                        fields,
                        letters,
                        failures,
                        outside,
                        killed
                                ? kept + " kept beside the workbook when the program was killed"
                                : inFields + " texts in their fields alone");
    }

    /** Types in what was typed in nowhere yet. */
    void go(Screen screen) throws SQLException {
        try (Place place = new Place(screen)) {
            place.walk();
        }
    }

    /** One screen. */
    private final class Place implements AutoCloseable {

        private final Screen screen;
        private final ProgramWindow program;
        private final TypedInputs inputs;
        private final List<Typed> typed = new ArrayList<>();
        private Optional<RefusingFile> refusing = Optional.empty();
        private String lastOutside = "";

        private Place(Screen screen) {
            this.screen = screen;
            this.program = new ProgramWindow(folder.resolve("w" + windows++), !screen.empty());
            this.inputs = new TypedInputs(program);
            program.settle();
        }

        private void walk() throws SQLException {
            screen.show(program);
            Fx.run(inputs::unfold);
            program.settle();
            Map<Sheet, Map<UUID, Row>> before = program.workbook.read(TypingWalk::rows);
            OffUiThread.late(late, chance);
            try {
                int done = fields;
                typeEverywhere();
                if (killed) {
                    program.settle();
                } else {
                    mend();
                }
                places += fields > done ? 1 : 0;
            } finally {
                OffUiThread.late(0, chance);
            }
            Map<Sheet, Map<UUID, Row>> after = program.workbook.read(TypingWalk::rows);
            if (killed) {
                lookBeside(after);
            } else {
                look(before, after);
            }
        }

        /** Each text is in the workbook, or in what the next start of the program is offered. */
        private void lookBeside(Map<Sheet, Map<UUID, Row>> after) {
            Unsaved unsaved = unsaved();
            List<Row> rows = unsaved.changes().stream()
                    .map(change -> Row.of(change.sheet(), change.row(), LocalDate.EPOCH)
                            .with(change.cells()))
                    .collect(Collectors.toCollection(ArrayList::new));
            for (Unsaved.NewRow each : unsaved.rows()) {
                rows.add(each.row());
                rows.addAll(each.brought().values());
            }
            for (Typed each : typed) {
                boolean beside = rows.stream().anyMatch(each.value().held())
                        || unsaved.texts().stream()
                                .anyMatch(text -> each.value().texts().stream().anyMatch(text.text()::contains));
                kept += beside ? 1 : 0;
                if (!beside
                        && held(each, after) <= each.before()
                        && !each.where().contains(NO_DATA)) {
                    wrong.add(each.where() + ": neither in the workbook nor beside it");
                }
            }
        }

        private Unsaved unsaved() {
            Path place =
                    folder.resolve("w" + (windows - 1)).resolve("Technolucide").resolve("unsaved");
            try {
                Optional<UUID> identity = program.workbook.read(Reader::firstEntry);
                return new UnsavedFile(place, program.workbook.path(), identity, Catalog.SCHEMA).read(LocalDate.EPOCH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static long held(Typed each, Map<Sheet, Map<UUID, Row>> after) {
            return after.values().stream()
                    .flatMap(rows -> rows.values().stream())
                    .filter(each.value().held())
                    .count();
        }

        private void typeEverywhere() throws SQLException {
            Optional<TextInputControl> next = next();
            while (next.isPresent()) {
                type(next.get());
                next = next();
            }
        }

        private Optional<TextInputControl> next() {
            return Fx.on(() -> inputs.all().stream()
                    .filter(input -> known.add(TypedInputs.place(input)))
                    .findFirst());
        }

        private void type(TextInputControl input) throws SQLException {
            String shown = Fx.on(() -> Optional.ofNullable(input.getText()).orElse(""));
            int number = numbers++;
            Optional<Column<?>> column = Fx.on(() -> inputs.column(input));
            boolean day = Fx.on(() -> TypedInputs.stop(input) instanceof DatePicker);
            Optional<TypedValue> value = column.isPresent()
                    ? program.workbook.read(reader -> TypedValue.of(column.get(), number, shown, reader))
                    : Optional.of(TypedValue.like(shown, day, number));
            if (value.isEmpty()) {
                return;
            }
            changeDisk();
            String where = screen.name() + " " + Fx.on(() -> TypedInputs.place(input)) + " « "
                    + value.get().text() + " »";
            long before = program.workbook.read(TypingWalk::rows).values().stream()
                    .flatMap(rows -> rows.values().stream())
                    .filter(value.get().held())
                    .count();
            Node stop = Fx.on(() -> TypedInputs.stop(input));
            Fx.run(stop::requestFocus);
            if (!has(stop)) {
                wrong.add(where + ": takes no keyboard");
                return;
            }
            int dialogs = Fx.on(inputs::dialogs);
            robot.push(KeyCode.CONTROL, KeyCode.A);
            fields++;
            String text = value.get().text();
            for (int i = 0; i < text.length(); i++) {
                if (chance.nextInt(SELDOM) == 0) {
                    program.settle();
                    if (putAway(dialogs) && !value.get().isWord()) {
                        i = 0; // it was left, and written as it is understood
                        robot.push(KeyCode.CONTROL, KeyCode.A);
                    }
                }
                if (refusing.isEmpty() && chance.nextInt(SELDOM * SELDOM) == 0) {
                    writeFromOutside();
                }
                if (!has(stop)) {
                    wrong.add(where + ": the keyboard went to "
                            + Fx.on(() -> described(program.scene().getFocusOwner())));
                    return;
                }
                robot.write(text.substring(i, i + 1));
                letters++;
            }
            if (!has(stop)) {
                wrong.add(where + ": the keyboard went to "
                        + Fx.on(() -> described(program.scene().getFocusOwner())));
            }
            String got = Fx.on(input::getText);
            if (!value.get().text().equals(got)) {
                wrong.add(where + ": « " + got + " » is in the field");
            }
            typed.add(new Typed(where, value.get(), input, before));
            robot.push(KeyCode.TAB);
            if (refusing.isPresent()) {
                program.settle();
                putAway(dialogs);
            } else if (chance.nextBoolean()) {
                program.settle();
            }
        }

        /** What the program says once, when a person pauses, of the disk that failed. */
        private boolean putAway(int dialogs) {
            boolean said = refusing.isPresent() && Fx.on(inputs::dialogs) > dialogs;
            if (said) {
                failures++;
                robot.push(KeyCode.ESCAPE);
            }
            return said;
        }

        private boolean has(Node stop) {
            return Fx.on(() -> program.scene().getFocusOwner() == stop);
        }

        private void changeDisk() throws SQLException {
            if (refusing.isPresent() && chance.nextInt(SELDOM) != 0) {
                return;
            }
            if (refusing.isPresent()) {
                refusing.get().close();
                refusing = Optional.empty();
            } else if (chance.nextInt(SELDOM) == 0) {
                program.settle();
                refusing = Optional.of(new RefusingFile(program.workbook.path()));
            }
        }

        /** Something that none of the screens is about. */
        private void writeFromOutside() {
            String word = "outside " + outside++;
            CompletableFuture.runAsync(() -> {
                        Row last = program.workbook.read(reader -> reader.first(Query.of(Inspirations.SHEET), 1_000)
                                .getLast());
                        program.workbook.apply(
                                ChangeSet.edited("", Edit.update(last, Cells.of(Inspirations.IDEA, word))));
                    })
                    .join();
            lastOutside = word;
        }

        /** The disk takes what is written again, and a person tries again what it did not. */
        private void mend() throws SQLException {
            program.settle();
            if (refusing.isPresent()) {
                refusing.get().close();
                refusing = Optional.empty();
            }
            Fx.run(() ->
                    program.find("saved.retry").filter(Nodes::isShown).ifPresent(node -> ((ButtonBase) node).fire()));
            program.settle();
        }

        private void look(Map<Sheet, Map<UUID, Row>> before, Map<Sheet, Map<UUID, Row>> after) {
            for (Typed each : typed) {
                if (held(each, after) > each.before()) {
                    continue;
                }
                String inField = Fx.on(() -> TypedInputs.shown(each.input()));
                if (each.value().texts().stream().anyMatch(inField::contains)) {
                    inFields++;
                } else {
                    wrong.add(
                            each.where() + ": neither in the workbook nor in its field, where « " + inField + " » is");
                }
            }
            after.forEach((sheet, rows) -> {
                Map<String, Integer> asked = new HashMap<>();
                rows.values().stream()
                        .filter(row -> !before.get(sheet).containsKey(row.id()))
                        .forEach(row -> typed.stream()
                                .filter(each -> each.value().held().test(row))
                                .findFirst()
                                .ifPresentOrElse(
                                        each -> asked.merge(each.where(), 1, Integer::sum),
                                        () -> wrong.add(screen.name() + ": nobody asked for " + row + row.cells())));
                asked.forEach((where, times) -> {
                    if (times > 1) {
                        wrong.add(where + ": " + times + " new rows of " + sheet.name());
                    }
                });
            });
            if (!lastOutside.isEmpty()
                    && after.get(Inspirations.SHEET).values().stream()
                            .noneMatch(row -> lastOutside.equals(row.get(Inspirations.IDEA)))) {
                wrong.add(screen.name() + ": what came from outside is gone");
            }
        }

        @Override
        public void close() {
            program.abandon();
        }
    }

    private static Map<Sheet, Map<UUID, Row>> rows(Reader reader) {
        return Catalog.SCHEMA.sheets().stream()
                .collect(Collectors.toMap(
                        sheet -> sheet,
                        sheet -> reader.all(sheet).stream().collect(Collectors.toMap(Row::id, row -> row))));
    }

    private static String described(Node node) {
        return node == null ? "nowhere" : Ear.described(node);
    }
}
