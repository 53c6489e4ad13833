package fr.technolucide.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.sheet.DeletionAdvice;
import fr.technolucide.ui.sheet.FormPlan;
import fr.technolucide.ui.sheet.SheetView;
import fr.technolucide.workbook.Row;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Draws the form of a trial to {@code target/pictures}; the CSS engine must have nothing to say of it. */
@Tag("slow")
class TrialFormPicturesTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void theFormIsDrawnInBothThemesAndSizes() {
        try (FormStage sample = new FormStage(folder.resolve("P.lucide"), ExampleRows.edits(), SampleWindow.CLOCK)) {
            SheetView view = sample.show(Trials.SHEET, TrialForm.plan());
            Row trial = sample.read(reader -> reader.all(Trials.SHEET)).stream()
                    .filter(row -> "Atelier CV, deux voix".equals(row.get(Trials.TASK)))
                    .findFirst()
                    .orElseThrow();
            Fx.run(() -> view.reveal(trial.id()));
            sample.settle();
            draw(sample, "form");
            Fx.run(() -> sample.node("trials.task").requestFocus());
            Fx.run(() -> view.row().commit(Trials.DATA_USED, Data.SENSITIVE));
            Fx.run(() -> view.row().commit(Trials.CONSENT_NOTED, false));
            sample.settle();
            draw(sample, "form-warned");
            Hyperlink why = Fx.on(() -> (Hyperlink) Nodes.everywhere()
                    .filter(node -> node instanceof Hyperlink link && "Pourquoi".equals(link.getText()))
                    .findFirst()
                    .orElseThrow());
            Fx.run(why::fire);
            sample.settle();
            Fx.picture(Fx.on(() -> javafx.stage.Window.getWindows().getLast().getScene()), "form-why");
            Fx.run(() -> javafx.stage.Window.getWindows().getLast().hide());
            sample.look(true, 100);
            Fx.run(why::fire);
            sample.settle();
            Fx.picture(Fx.on(() -> javafx.stage.Window.getWindows().getLast().getScene()), "form-why-ardoise");
            sample.look(false, 100);
            Fx.run(() -> javafx.stage.Window.getWindows().getLast().hide());
            ToggleButton opener =
                    Fx.on(() -> (ToggleButton) sample.scene().getRoot().lookup(".opener"));
            Fx.run(opener::fire);
            sample.settle();
            draw(sample, "form-suite");
            sample.size(1024, 700);
            Fx.picture(sample.scene(), "form-suite-1024");
            sample.size(1366, 768);
            Fx.run(opener::fire);
            Fx.run(view::begin);
            sample.settle();
            draw(sample, "form-new");
            SheetView tools = sample.show(
                    Tools.SHEET,
                    FormPlan.of(Tools.SHEET)
                            .advised(tool ->
                                    Optional.of(new DeletionAdvice.Offer("Marquer «\u00A0écarté\u00A0»", () -> {}))));
            Row tool = sample.read(reader -> reader.all(Tools.SHEET)).getFirst();
            Fx.run(() -> tools.reveal(tool.id()));
            sample.settle();
            draw(sample, "form-tool");
            Fx.run(tools::focusList);
            new FxRobot().push(KeyCode.DELETE);
            Fx.until("asked", () -> sample.words().contains("Supprimer quand même"));
            Fx.picture(sample.scene(), "form-delete");
            Fx.run(() -> ((Hyperlink) Nodes.everywhere()
                            .filter(node -> node instanceof Hyperlink link
                                    && link.getText().startsWith("Voir"))
                            .findFirst()
                            .orElseThrow())
                    .fire());
            sample.settle();
            Fx.picture(sample.scene(), "form-delete-see");
        }
        assertThat(Fx.cssWarnings()).isEmpty();
    }

    private static void draw(FormStage sample, String name) {
        Fx.picture(sample.scene(), name);
        sample.look(true, 100);
        Fx.picture(sample.scene(), name + "-ardoise");
        sample.look(false, 150);
        Fx.picture(sample.scene(), name + "-150");
        sample.look(false, 100);
    }
}
