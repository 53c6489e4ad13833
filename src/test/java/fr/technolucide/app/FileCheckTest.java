package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.insight.Check;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the open workbook, and all its data as a file, from the menu. */
@Tag("walk")
class FileCheckTest {

    private final InputDriver robot = new InputDriver();

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void aSoundWorkbookIsSaidToBe() {
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            MenuItems.fire(program.scene(), "shell.menu.check");
            Fx.until("said", () -> Nodes.say("Le cahier est en bon état"));
        }
    }

    @Test
    void whatSomeoneElseWroteInTheFileIsNamedAndEnterLeadsToItsRow() throws Exception {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.resize(1024, 600);
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + program.workbook.path());
                    Statement statement = other.createStatement()) {
                statement.executeUpdate("UPDATE people SET role = 'Trésorière' WHERE name = 'Bernard'");
            }
            MenuItems.fire(program.scene(), "shell.menu.check");
            ListView<Check.Issue> issues = program.node("check.issues");
            program.settle();
            Fx.look(program.scene(), "vrai-verification-1024");
            Check.Issue first = issues.getItems().getFirst();
            assertThat(first.problem()).isTrue();
            assertThat(first.label()).isEqualTo("Bernard");
            assertThat(first.sheet()).isEqualTo(People.SHEET);
            robot.push(KeyCode.ENTER);
            program.settle();
            assertThat(program.find("check.issues")).isEmpty();
            assertThat(Nodes.shown().anyMatch(node -> "people.name".equals(node.getId())))
                    .isTrue();
            Fx.look(program.scene(), "vrai-verification-ligne-1024");
        }
    }

    @Test
    void allTheDataAreWrittenToAFile() throws Exception {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.picked = Optional.of(folder.resolve("tout.json"));
            MenuItems.fire(program.scene(), "shell.menu.json");
            Fx.until("written", () -> Nodes.say("Le fichier est prêt"));
            assertThat(program.proposed).isEqualTo("Les Passerelles d’Orvelle, 2026-11-25.json");
        }
        assertThat(Files.readString(folder.resolve("tout.json")))
                .contains("\"format\":\"technolucide\"", "\"trials\":[", "Chloé");
    }
}
