package fr.technolucide.ui.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Rest;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a new use case is written and the tab takes its new shape around it, the keyboard stays where it was put. */
class KeyboardStaysTest {

    private static final List<String> TITLES = List.of("Courriers", "Comptes rendus", "Planning", "Accueil");

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void whatIsTypedAfterTheNeedOfANewUseCaseLandsInItsTitleAndAfterThatNowhere(@TempDir Path folder) {
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            Fx.run(program.stage::requestFocus);
            for (String title : TITLES) {
                Fx.run(() -> program.window.select(WorkbookTab.USE_CASES));
                Rest.await();
                Fx.run(() -> program.window.current().orElseThrow().begin(UseCases.SHEET));
                robot.write("Trop de lettres");
                robot.push(KeyCode.TAB);
                List<String> moves = moves(program);
                Rest.await();
                InputDriver.hasty().write(title);
                robot.push(KeyCode.TAB);
                InputDriver.hasty().write("encore");
                Rest.await();
                assertThat(moves).as(title).containsExactly("casepage.new.title", "casepage.new.open");
                robot.push(KeyCode.ENTER);
                Rest.await();
                assertThat(moves).as(title).doesNotContain("nobody", "search");
            }
            List<Row> written = program.workbook.read(reader -> reader.all(UseCases.SHEET));
            assertThat(written).extracting(row -> row.get(UseCases.TITLE)).containsExactlyInAnyOrderElementsOf(TITLES);
            assertThat(written)
                    .allSatisfy(row -> assertThat(row.get(UseCases.PROBLEM)).isEqualTo("Trop de lettres"));
        }
    }

    /** Who has the keyboard now, and whoever takes it from now on. */
    private static List<String> moves(ProgramWindow program) {
        List<String> moves = new ArrayList<>();
        Fx.run(() -> program.scene().focusOwnerProperty().subscribe(owner -> {
            moves.add(id(owner));
        }));
        return moves;
    }

    private static String id(Node owner) {
        return owner == null ? "nobody" : String.valueOf(owner.getId());
    }
}
