package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.BoardFile.Meeting;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.meeting.MeetingScreen;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.WorkbookTab;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/** A meeting of the bureau, and a retrospective in the size of a room. */
final class MeetingScreens {

    private MeetingScreens() {}

    static List<Screen> all() {
        return List.of(
                Screen.of("seance-presences", "22-seance", held()),
                Screen.of("seance-retards", "22-seance", held(KeyCode.ESCAPE)).inDetail(),
                Screen.of(
                        "seance",
                        "22-seance",
                        held(KeyCode.ESCAPE, KeyCode.RIGHT, KeyCode.DIGIT3, KeyCode.P, KeyCode.P)),
                Screen.of("seance-reponses", "23-seance-bascule", held(KeyCode.ESCAPE, KeyCode.RIGHT, KeyCode.F4)),
                Screen.of(
                        "seance-suites", "28-decider", held(KeyCode.ESCAPE, KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.F6)),
                Screen.of(
                        "seance-fin",
                        "24-proces-verbal",
                        held(KeyCode.ESCAPE, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT)),
                Screen.of("retrospective-salle", "03-retrospectives", MeetingScreens::project)
                        .leaving(program -> new InputDriver().push(KeyCode.ESCAPE)));
    }

    private static Consumer<ProgramWindow> held(KeyCode... keys) {
        return program -> {
            Meeting meeting = program.workbook.read(BoardFile::awaited).stream()
                    .filter(each -> each.body() == Body.BUREAU)
                    .findFirst()
                    .orElseThrow();
            Fx.run(() -> show(meeting, program.window.current().orElseThrow()));
            program.settle();
            for (KeyCode key : keys) {
                new InputDriver().push(key);
                program.settle();
            }
        };
    }

    /** Keeps what is typed there as the commands of the window do. */
    private static void show(Meeting meeting, Session session) {
        MeetingScreen screen = new MeetingScreen(session, meeting, minutes -> {});
        session.autosave().heed(screen::unsaved);
        screen.show();
    }

    private static void project(ProgramWindow program) {
        Fx.run(() -> program.window.select(WorkbookTab.RETROSPECTIVES));
        program.settle();
        new InputDriver().push(KeyCode.F5);
        program.settle();
    }
}
