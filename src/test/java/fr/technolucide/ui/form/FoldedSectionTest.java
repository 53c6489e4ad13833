package fr.technolucide.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said beside the title of a folded part of a form. */
class FoldedSectionTest {

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void nothingIsSaidWhereThereIsNothingToFill() {
        Row row = Row.of(SampleSchema.TRIALS, UUID.randomUUID(), LocalDate.of(2026, 11, 25));
        List<String> said = Fx.on(() -> {
            FoldedSection fold = new FoldedSection("Empreinte en détail", List.of(), List.of());
            fold.count(row);
            return Nodes.all(fold)
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText())
                    .toList();
        });
        assertThat(said).containsExactly("");
    }
}
