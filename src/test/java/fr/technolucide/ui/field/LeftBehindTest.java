package fr.technolucide.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.common.TextUndo;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.journal.FormStage;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field is left while its window stands behind another, as when the window is closed from the bar of the desktop. */
class LeftBehindTest {

    private static final UUID TRIAL = FormStage.id(1);

    @TempDir
    Path folder;

    private FormStage stage;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        List<Edit> content = new ArrayList<>(Seeds.edits());
        content.add(new Edit.Insert(
                Trials.SHEET,
                TRIAL,
                Cells.of(Trials.DAY, LocalDate.of(2026, 11, 2)).and(Trials.TASK, "Une lettre"),
                Edit.Origin.TAKEN));
        stage = new FormStage(folder.resolve("Passerelles.lucide"), content, SampleWindow.CLOCK);
        SheetView view = stage.show(Trials.SHEET, FormPlan.of(Trials.SHEET));
        Fx.run(() -> view.reveal(TRIAL));
        stage.settle();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Row trial() {
        return stage.read(reader -> reader.find(Trials.SHEET, TRIAL).orElseThrow());
    }

    /** Leaves the field before a lull, after which the text would be written anyhow. */
    private void typeAndLeaveFromBehind(String id, String text) {
        Node input = stage.node(id);
        Fx.run(input::requestFocus);
        InputDriver.hasty().write(text);
        boolean underWay = Fx.on(() -> {
            WindowHelper.setFocused(stage.stage, false); // the headless screen takes it from no window
            assertThat(TextUndo.isDeclaredUnderWay(input)).as("typed").isTrue();
            stage.scene().getRoot().requestFocus();
            return TextUndo.isDeclaredUnderWay(input);
        });
        assertThat(underWay).isFalse();
        stage.settle();
    }

    @Test
    void aLineIsTaken() {
        typeAndLeaveFromBehind("trials.task", "Un courrier");
        assertThat(trial().get(Trials.TASK)).isEqualTo("Un courrier");
    }

    @Test
    void aDayIsTaken() {
        typeAndLeaveFromBehind("trials.day", "20 novembre");
        assertThat(trial().get(Trials.DAY)).isEqualTo("2026-11-20");
    }
}
