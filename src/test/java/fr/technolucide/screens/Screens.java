package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.MonthRows;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.intake.Tables;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** Every state of the window that someone may come to. A new tab, sheet or menu is found by itself. */
final class Screens {

    /** Names of those to look at, as a regular expression. */
    static final String ONLY = System.getProperty("pictures.only", ".*");

    private static final List<WorkbookTab> TABS = List.of(
            WorkbookTab.HOME,
            WorkbookTab.JOURNAL,
            WorkbookTab.RETROSPECTIVES,
            WorkbookTab.USE_CASES,
            WorkbookTab.CHECKLIST,
            WorkbookTab.RESOURCES);

    /** Entries of the menus that leave the workbook, ask for a file first, or open nothing of ours. */
    private static final Set<String> ELSEWHERE = Set.of(
            "ui.menu.quit",
            "ui.menu.search",
            "ui.undo",
            "ui.redo",
            "ui.menu.new",
            "shell.menu.example",
            "ui.menu.open",
            "ui.menu.copy",
            "ui.menu.excel",
            "shell.menu.without_names",
            "ui.menu.import",
            "intake.assistant.menu.paste",
            "shell.menu.close",
            "shell.menu.contrast",
            "shell.menu.show_in_folder",
            "shell.menu.take_in");

    private static final double HEADLESS_WIDTH = 1000;

    private Screens() {}

    static List<Screen> all() {
        List<Screen> screens = new ArrayList<>();
        screens.addAll(tabs());
        screens.addAll(sheets());
        screens.addAll(emptyTabs());
        screens.add(Screen.of("premier-mois", "26-accueil-mois-1", Screens::firstMonth)
                .whenEmpty()
                .leaving(Screens::undo));
        screens.addAll(UseCaseScreens.all());
        screens.add(Screen.of("retrospectives-prochaine", "", Screens::nextDay)
                .leaving(program -> new InputDriver().push(KeyCode.ESCAPE)));
        screens.addAll(overlays());
        Stream.of(ListScreens.all(), JournalScreens.all(), ShellScreens.all())
                .flatMap(List::stream)
                .map(Screen::inDetail)
                .forEach(screens::add);
        return screens;
    }

    static Screen named(String name) {
        return all().stream()
                .filter(screen -> screen.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The first tab while there is little to compare and nothing to decide. */
    private static void firstMonth(ProgramWindow program) {
        program.workbook.apply(ChangeSet.edited("", MonthRows.edits().toArray(Edit[]::new)));
        select(WorkbookTab.HOME).accept(program);
    }

    /** A value edited in the middle of a sentence. */
    private static void nextDay(ProgramWindow program) {
        select(WorkbookTab.RETROSPECTIVES).accept(program);
        // open since another dress, or behind a button where the window is narrow
        Fx.on(() -> program.find("value.retrospectives.next_day")).ifPresent(day -> {
            Fx.run(day::requestFocus);
            new InputDriver().push(KeyCode.ENTER);
            program.settle();
        });
    }

    /** Each tab as it is found with the worked example. */
    static List<Screen> tabs() {
        return List.of(
                Screen.of("accueil", "01-accueil", select(WorkbookTab.HOME)),
                Screen.of("journal", "02-journal", Screens::trial),
                Screen.of("retrospectives", "03-retrospectives", select(WorkbookTab.RETROSPECTIVES)),
                Screen.of("cas-d-usage", "04-matrice", select(WorkbookTab.USE_CASES)),
                Screen.of("liste", "06-liste", ListScreens.group("courriers", "7")),
                Screen.of("ressources", "07-ressources", select(WorkbookTab.RESOURCES)));
    }

    static boolean isTab(Screen screen) {
        return tabs().stream().anyMatch(tab -> tab.name().equals(screen.name()));
    }

    /** The first row of each sheet. */
    static List<Screen> sheets() {
        return Catalog.SCHEMA.sheets().stream()
                .filter(sheet -> !sheet.isMadeElsewhere()) // the example has no row of it
                .map(sheet -> Screen.of("feuille-" + sheet.name(), "", program -> first(program, sheet)))
                .toList();
    }

    static List<Screen> emptyTabs() {
        return TABS.stream()
                .map(tab -> Screen.of("vide-" + tab.id(), emptyLook(tab), select(tab))
                        .whenEmpty())
                .toList();
    }

    private static String emptyLook(WorkbookTab tab) {
        return switch (tab) {
            case HOME -> "09-premier-demarrage";
            case JOURNAL -> "09-journal-vide";
            default -> "";
        };
    }

    /** What opens above the window. */
    static List<Screen> overlays() {
        List<Screen> screens = new ArrayList<>(List.of(
                Screen.of("recherche", "", Screens::search).aside().leaving(Screens::endSearch),
                list("choix", "trials.worst_error"),
                list("reference", "trials.tool"),
                list("calendrier", "trials.day"),
                Screen.of("historique", "29-historique", Screens::history).leaving(Screens::undoHistory),
                Screen.of("suppression", "10-messages", Screens::deleteUsed),
                Screen.of("import-fichier", "", Screens::importFile),
                Screen.of("import-colonnes", "10-import", Screens::importColumns),
                Screen.of("import-verification", "10-import-rapport", Screens::importCheck),
                Screen.of("import-fait", "", Screens::importDone).inDetail().leaving(Screens::undo),
                Screen.of("import-refuse", "", Screens::importRefused),
                Screen.of("export-seance", "", program -> choose(program, "ui.menu.excel")),
                Screen.of("export", "", Screens::exportExcel),
                Screen.of("sans-les-noms", "", Screens::exportWithoutNames)));
        screens.addAll(AttachmentScreens.all());
        screens.addAll(DecisionScreens.all());
        screens.addAll(MeetingScreens.all());
        screens.addAll(FootprintScreens.all());
        screens.addAll(PreviewScreens.all());
        screens.addAll(EntryScreens.all());
        return screens;
    }

    /** Each menu, then each of its entries that has an id; found in the window, as the menus are. */
    static List<Screen> menus(ProgramWindow program) {
        MenuBar bar = Fx.on(() -> MenuItems.bar(program.scene()));
        List<Screen> screens = new ArrayList<>();
        for (Menu menu : bar.getMenus()) {
            int place = bar.getMenus().indexOf(menu);
            screens.add(Screen.of(
                            "menu-" + place,
                            "",
                            window -> Fx.run(() -> MenuItems.bar(window.scene())
                                    .getMenus()
                                    .get(place)
                                    .show()))
                    .aside());
        }
        MenuItems.all(program.scene())
                .filter(item -> !(item instanceof Menu))
                .filter(item -> item.getId() != null && !item.isDisable() && item.isVisible())
                .map(MenuItem::getId)
                .filter(id -> !ELSEWHERE.contains(id))
                .forEach(id -> screens.add(Screen.of(
                        "menu-" + id.replace('.', '-'),
                        "",
                        window ->
                                Fx.run(() -> MenuItems.find(window.scene(), id).ifPresent(MenuItem::fire)))));
        return screens;
    }

    private static java.util.function.Consumer<ProgramWindow> select(WorkbookTab tab) {
        return program -> {
            Fx.run(() -> program.window.select(tab));
            program.settle();
            Fx.run(() -> program.scene().getRoot().requestFocus());
        };
    }

    private static void first(ProgramWindow program, Sheet sheet) {
        Fx.run(() -> program.window.open(sheet));
        program.settle();
        reveal(
                program,
                sheet,
                program.workbook.read(reader -> reader.all(sheet)).getFirst());
    }

    /** The trial of the drawing: two voices, on the eve of the day of the pictures. */
    static void trial(ProgramWindow program) {
        reveal(program, Trials.SHEET, wanted(program));
        Fx.run(() -> ((TableView<?>) program.find("table.trials").orElseThrow()).scrollTo(0));
        program.settle();
    }

    static Row wanted(ProgramWindow program) {
        List<Row> trials = program.workbook.read(reader -> reader.all(Trials.SHEET));
        return trials.stream()
                .filter(row -> LocalDate.of(2026, 11, 24).equals(row.get(Trials.DAY)))
                .findFirst()
                .orElse(trials.getLast());
    }

    private static void reveal(ProgramWindow program, Sheet sheet, Row row) {
        Fx.run(() -> program.window.reveal(sheet, row.id()));
        program.settle();
    }

    /** The list keeps inside the screen, and the headless one is narrower than the window: its right side goes there. */
    private static void search(ProgramWindow program) {
        Fx.run(() -> {
            program.stage.setX(HEADLESS_WIDTH - program.stage.getWidth());
            program.stage.requestFocus();
        });
        new InputDriver().push(KeyCode.CONTROL, KeyCode.F);
        TextInputControl field = program.node("search");
        Fx.run(field::clear);
        Fx.run(() -> field.setText("plumier"));
        Fx.until("found", () -> program.find("search.results").isPresent());
    }

    private static void endSearch(ProgramWindow program) {
        Fx.run(program.<TextInputControl>node("search")::clear);
    }

    /** A list that a field of the trial opens; its window that is closed from outside leaves it open. */
    private static Screen list(String name, String field) {
        return Screen.of(name, "", program -> {
                    trial(program);
                    Fx.run(() -> {
                        listOf(program, field).requestFocus(); // which brings it in sight, however large the text
                    });
                    program.settle();
                    Fx.run(listOf(program, field)::show);
                })
                .aside()
                .leaving(program -> Fx.run(listOf(program, field)::hide));
    }

    private static ComboBoxBase<?> listOf(ProgramWindow program, String field) {
        Node shown = program.node(field);
        return Fx.on(() -> Nodes.all(shown)
                .filter(ComboBoxBase.class::isInstance)
                .map(node -> (ComboBoxBase<?>) node)
                .findFirst()
                .orElseThrow());
    }

    /** Changes of the trial, for its history to tell. */
    private static List<Cells> changes(Row trial) {
        String lesson = trial.get(Trials.LESSON, "");
        String punctuation = Messages.language() == Language.FRENCH
                ? " La ponctuation reste à reprendre."
                : " The punctuation still needs mending.";
        return List.of(
                Cells.of(Trials.DATA_USED, Data.INTERNAL),
                Cells.of(Trials.DATA_USED, Data.PERSONAL),
                Cells.of(Trials.LESSON, lesson + punctuation),
                Cells.of(Trials.MINUTES_PROOFREADING, trial.get(Trials.MINUTES_PROOFREADING, 0) + 10),
                Cells.of(Trials.QUALITY, 5));
    }

    private static void history(ProgramWindow program) {
        Row trial = wanted(program);
        for (Cells change : changes(trial)) {
            program.workbook.apply(
                    ChangeSet.edited("", new Edit.Update(Trials.SHEET, trial.id(), change, Edit.Origin.TYPED)));
        }
        trial(program);
        fire(program, "ui.row.history");
    }

    private static void undoHistory(ProgramWindow program) {
        changes(wanted(program)).forEach(change -> undo(program));
    }

    private static void deleteUsed(ProgramWindow program) {
        first(program, People.SHEET);
        fire(program, "ui.row.delete");
    }

    /** The assistant at its first step, over a log with doubts and unknown names. */
    static void importFile(ProgramWindow program) {
        try {
            program.picked = Optional.of(Tables.trials(program.workbook.path().getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        choose(program, "ui.menu.import");
        program.picked = Optional.empty();
        program.node("intake.sheet");
        program.settle();
    }

    private static void importColumns(ProgramWindow program) {
        importFile(program);
        fire(program, "intake.assistant.to_columns");
    }

    /** Answers the question of the durations, so that the check may be seen. */
    static void importCheck(ProgramWindow program) {
        importColumns(program);
        program.settle();
        Fx.run(program.<javafx.scene.control.RadioButton>node("intake.answer.3.dech")::fire);
        program.settle();
        fire(program, "intake.assistant.verify");
    }

    /** Writes the rows, which {@link #undo} takes back. */
    private static void importDone(ProgramWindow program) {
        importCheck(program);
        program.settle();
        Fx.run(program.<javafx.scene.control.RadioButton>node("intake.create.people.Inès")::fire);
        program.settle();
        fireWords(program, Messages.text("intake.assistant.add", SchemaLabels.count(Trials.SHEET, 3)));
        program.node("intake.done");
    }

    static void undo(ProgramWindow program) {
        Fx.run(() -> program.window.current().orElseThrow().undo());
        program.settle();
    }

    private static void importRefused(ProgramWindow program) {
        try {
            program.picked = Optional.of(Files.write(
                    beside(program, "Affiche.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        choose(program, "ui.menu.import");
        program.picked = Optional.empty();
        program.node("intake.refusal");
    }

    private static void exportExcel(ProgramWindow program) {
        program.picked = Optional.of(beside(program, "Conseil.xlsx"));
        choose(program, "ui.menu.excel");
        forNextMeeting(program);
        program.picked = Optional.empty();
    }

    private static void exportWithoutNames(ProgramWindow program) {
        program.picked = Optional.of(beside(program, "Partage.xlsx"));
        choose(program, "shell.menu.without_names");
        forNextMeeting(program);
        program.picked = Optional.empty();
    }

    /** Takes the meeting that is proposed, and waits for what comes after. */
    private static void forNextMeeting(ProgramWindow program) {
        fire(program, "shell.meeting.choose");
        Fx.until("written", () -> program.window.dialogs().layer().isBusy());
    }

    private static Path beside(ProgramWindow program, String name) {
        return program.workbook.path().resolveSibling(name);
    }

    /** Chooses an entry of the menus, and waits for what it opens. */
    static void choose(ProgramWindow program, String id) {
        MenuItems.fire(program.scene(), id);
        Fx.until(id, () -> program.window.dialogs().layer().isBusy());
    }

    static void fire(ProgramWindow program, String key) {
        fireWords(program, Messages.text(key));
    }

    private static void fireWords(ProgramWindow program, String words) {
        Fx.run(() -> Nodes.all(program.scene().getRoot())
                .filter(node -> node instanceof javafx.scene.control.Button button
                        && (words.equals(button.getText()) || words.equals(button.getAccessibleText()))
                        && Nodes.isShown(node))
                .findFirst()
                .ifPresent(node -> ((javafx.scene.control.Button) node).fire()));
    }
}
