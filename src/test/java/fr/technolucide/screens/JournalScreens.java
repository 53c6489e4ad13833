package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Tools;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.chart.QualityChart;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.WorkbookTab;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import org.controlsfx.control.CheckComboBox;

/** The states of the log that a gesture brings about. */
final class JournalScreens {

    private JournalScreens() {}

    static List<Screen> all() {
        return List.of(
                Screen.of("journal-qualite", "02-journal-qualite", JournalScreens::quality)
                        .leaving(program -> fire(program, "chart.tested")),
                Screen.of("journal-recherche", "", JournalScreens::sieve).leaving(JournalScreens::unsieve),
                Screen.of("journal-tous", "", JournalScreens::everyTool).leaving(Screens::trial),
                Screen.of("journal-testeurs", "", JournalScreens::testers).aside(),
                Screen.of("journal-chrono", "", JournalScreens::timer)
                        .leaving(program -> press(program, "timer.abandon")),
                Screen.of("journal-decision", "", JournalScreens::decide),
                Screen.of("journal-adopter-tot", "10-messages", JournalScreens::adoptEarly),
                Screen.of("essai-sensible", "", JournalScreens::sensitive).leaving(JournalScreens::undo),
                Screen.of("essai-suite", "", JournalScreens::further).leaving(JournalScreens::foldFurther),
                Screen.of("essai-nouveau", "", JournalScreens::begin).leaving(Screens::trial),
                Screen.of("vide-journal-outil", "09-journal-vide", JournalScreens::firstTool)
                        .leaving(JournalScreens::undo)
                        .whenEmpty());
    }

    private static void quality(ProgramWindow program) {
        Screens.trial(program);
        fire(program, "chart.quality");
        Fx.until("drawn", () -> Nodes.shown().anyMatch(QualityChart.class::isInstance));
    }

    /** Where there is much room it stands there already. */
    private static void sieve(ProgramWindow program) {
        Screens.trial(program);
        if (Fx.on(() -> program.find("filter.trials").isEmpty())) {
            press(program, "journal.sieve");
        }
        TextInputControl filter = program.node("filter.trials");
        Fx.run(() -> filter.setText("atelier"));
    }

    private static void unsieve(ProgramWindow program) {
        Fx.run(program.<TextInputControl>node("filter.trials")::clear);
        press(program, "journal.sieve");
    }

    private static void everyTool(ProgramWindow program) {
        Screens.trial(program);
        Fx.run(() -> tools(program).getSelectionModel().select(0));
    }

    private static void testers(ProgramWindow program) {
        Screens.trial(program);
        CheckComboBox<?> box = program.node("journal.testers");
        Fx.run(box::show);
    }

    private static void timer(ProgramWindow program) {
        Screens.trial(program);
        press(program, "timer");
        program.node("timer.abandon");
    }

    private static void decide(ProgramWindow program) {
        Screens.trial(program);
        press(program, "journal.decide");
        choose(program, "journal.body", 1);
    }

    /** A tool of less than ten hours. */
    private static void adoptEarly(ProgramWindow program) {
        decide(program);
        choose(program, "journal.outcome", 0);
        program.settle();
    }

    private static void choose(ProgramWindow program, String segments, int item) {
        Node node = program.node(segments);
        Fx.run(() -> Nodes.all(node)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .toList()
                .get(item)
                .fire());
    }

    private static void sensitive(ProgramWindow program) {
        Screens.trial(program);
        Node data = program.node("trials.data_used");
        Fx.run(() -> Nodes.all(data)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .toList()
                .getLast()
                .fire());
        Fx.until(
                "written",
                () -> program.window
                        .current()
                        .orElseThrow()
                        .undoStateProperty()
                        .get()
                        .undoable()
                        .isPresent());
        program.settle();
        Fx.run(() -> Nodes.shown()
                .filter(node -> node instanceof ButtonBase link
                        && Messages.text("form.why").equals(link.getText()))
                .findFirst()
                .ifPresent(link -> ((ButtonBase) link).fire()));
    }

    private static void further(ProgramWindow program) {
        Screens.trial(program);
        foldFurther(program);
    }

    private static void foldFurther(ProgramWindow program) {
        Fx.run(() -> ((ButtonBase) program.scene().getRoot().lookup(".opener")).fire());
    }

    private static void begin(ProgramWindow program) {
        Screens.trial(program);
        press(program, "journal.new");
        Fx.until(
                "dated",
                () -> program.find("trials.day").stream()
                        .flatMap(Nodes::all)
                        .anyMatch(part -> part instanceof ComboBoxBase<?> picker && picker.getValue() != null));
    }

    private static void firstTool(ProgramWindow program) {
        write(program, Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, "Plumier")));
        Fx.run(() -> program.window.select(WorkbookTab.JOURNAL));
        program.settle();
        Fx.run(() -> tools(program).getSelectionModel().select(1));
    }

    private static void write(ProgramWindow program, Edit edit) {
        CompletableFuture.supplyAsync(() -> program.workbook.apply(ChangeSet.edited("", edit)))
                .join();
        program.settle();
    }

    private static void undo(ProgramWindow program) {
        CompletableFuture.supplyAsync(program.workbook::undo).join();
        program.settle();
    }

    private static ListView<?> tools(ProgramWindow program) {
        return program.<ListView<?>>node("journal.tools");
    }

    /** Presses a button known by its id. */
    private static void press(ProgramWindow program, String id) {
        ButtonBase button = program.node(id);
        Fx.run(button::fire);
    }

    /** Presses a button known by the key of its word. */
    private static void fire(ProgramWindow program, String key) {
        String words = Messages.text(key);
        Fx.until(key, () -> Nodes.shown().anyMatch(node -> isButton(node, words)));
        Fx.run(() -> Nodes.shown()
                .filter(node -> isButton(node, words))
                .findFirst()
                .ifPresent(node -> ((ButtonBase) node).fire()));
    }

    private static boolean isButton(Node node, String words) {
        return node instanceof ButtonBase button && words.equals(button.getText());
    }
}
