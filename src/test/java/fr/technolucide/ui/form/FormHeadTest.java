package fr.technolucide.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.common.Theme;
import fr.technolucide.ui.form.FormHead.Kept;
import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The head of a form: no field under it moves while one types. */
class FormHeadTest {

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void itIsAsHighWhateverTheStateOfTheRow() {
        Fx.run(() -> {
            FormHead head = new FormHead();
            try (Theme theme = new Theme()) {
                theme.dress(new Scene(head));
                head.title("Essai du 25 novembre");
                assertSameHeight(head);
            }
        });
    }

    private static void assertSameHeight(FormHead head) {
        assertThat(IntStream.iterate(200, width -> width < 600, width -> width + 20))
                .allSatisfy(width -> assertThat(Arrays.stream(Kept.values())
                                .filter(kept -> kept != Kept.NOTHING)
                                .map(kept -> {
                                    head.say(kept);
                                    head.applyCss();
                                    return head.prefHeight(width);
                                })
                                .distinct())
                        .as("at %d px", width)
                        .hasSize(1));
    }
}
