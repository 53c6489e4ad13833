package fr.technolucide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AwaitedNodeTest {

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void aConditionOnANodeThatIsNotThereYetIsAskedAgain() {
        StackPane root = new StackPane();
        Stage stage = Fx.on(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(root));
            made.show();
            return made;
        });
        try {
            AtomicInteger asked = new AtomicInteger();
            Fx.until("shown", () -> {
                if (asked.incrementAndGet() == 4) {
                    Label late = new Label();
                    late.setId("late.label");
                    root.getChildren().add(late);
                }
                return Nodes.<Label>await("late.label").isVisible();
            });
            assertThat(asked).hasValue(4);
        } finally {
            Fx.run(stage::hide);
        }
    }
}
