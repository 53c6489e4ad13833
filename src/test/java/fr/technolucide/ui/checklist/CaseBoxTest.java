package fr.technolucide.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.SampleScene;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseBoxTest {

    private static final CaseBox.Case POSTERS = new CaseBox.Case(new UUID(1, 1), "Affiches");
    private static final CaseBox.Case LETTERS = new CaseBox.Case(new UUID(1, 2), "Lettres");

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private final List<UUID> chosen = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void enterWaitsForTheUseCases() {
        CaseBox box = Fx.on(CaseBox::new);
        box.onChosen(chosen::add);
        try (var scene = new SampleScene<>(folder, List.of(), 400, 200, session -> box.node())) {
            Keys.focus(scene.piece);
            robot.push(KeyCode.DOWN);
            robot.write("lett");
            robot.push(KeyCode.ENTER);

            Fx.run(() -> box.show(List.of(POSTERS, LETTERS), POSTERS.id()));

            assertThat(chosen).containsExactly(LETTERS.id());
        }
    }
}
