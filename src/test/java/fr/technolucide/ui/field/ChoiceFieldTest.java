package fr.technolucide.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.choice.Role;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.task.Tasks;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list that is chosen from, by its letters. */
class ChoiceFieldTest {

    private final InputDriver robot = new InputDriver();
    private final Tasks tasks = new Tasks(failure -> {
        throw new AssertionError(failure);
    });
    private ChoiceField field;
    private Stage stage;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void show() {
        Rest.watch(tasks);
        Fx.run(() -> {
            Platform.setImplicitExit(false);
            field = new ChoiceField(People.ROLE, List.of(Role.values()), tasks);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(field.node()), 300, 200));
            stage.show();
            field.node().requestFocus();
        });
    }

    @AfterEach
    void close() {
        Rest.forget(tasks);
        Fx.run(stage::hide);
        tasks.close();
    }

    private @Nullable Enum<?> chosen() {
        return Fx.on(field::chosen);
    }

    private static List<Role> beginning(String letter) {
        return Arrays.stream(Role.values())
                .filter(role -> SchemaLabels.choice(role).toLowerCase().startsWith(letter))
                .toList();
    }

    @Test
    void aLetterGoesToTheNextThatBeginsWithIt() {
        List<Role> inC = beginning("c");
        assertThat(inC).as("roles that begin with c").hasSizeGreaterThan(1);
        robot.write("c");
        assertThat(chosen()).isEqualTo(inC.get(0));
        robot.write("c");
        assertThat(chosen()).isEqualTo(inC.get(1));
        robot.write("1");
        assertThat(chosen()).as("no letter").isEqualTo(inC.get(1));
    }
}
