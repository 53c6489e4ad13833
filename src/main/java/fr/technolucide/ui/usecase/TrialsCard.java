package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.TrialsOfUseCase;
import fr.technolucide.insight.TrialsOfUseCase.Tried;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.TruncatedText;
import java.util.List;
import java.util.UUID;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A card with what the trials measured, tool by tool, beside what the use case claims. */
final class TrialsCard implements CaseCard {

    private static final List<String> HEADS = List.of("tool", "trials", "gain", "quality");

    private final GridPane lines = new GridPane();
    private final Label measured = Controls.wrapped("", "measured");
    private final Label comparison = Controls.wrapped("", "second");
    private final VBox node;

    TrialsCard() {
        measured.setId("usecase.measured");
        comparison.setId("usecase.comparison");
        lines.getStyleClass().add("trial-lines");
        for (int column = 0; column < HEADS.size(); column++) {
            ColumnConstraints room = new ColumnConstraints();
            room.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            room.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            if (column > 0) {
                room.setMinWidth(Region.USE_PREF_SIZE);
            }
            lines.getColumnConstraints().add(room);
        }
        Label title = Controls.wrapped(Messages.text("usecase.trials"), "card-title");
        node = new VBox(title, measured, comparison, lines);
        node.getStyleClass().addAll("card", "usecase-card");
        for (Region part : new Region[] {comparison, lines}) {
            Controls.foldHidden(part);
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(UseCaseSnapshot reading) {
        TrialsOfUseCase trials = reading.trials();
        boolean some = trials.all().trials() > 0;
        lines.setVisible(some);
        measured.setText(some ? measured(reading) : Messages.text("usecase.trials.none"));
        String compared = comparison(trials);
        comparison.setText(compared);
        comparison.setVisible(!compared.isEmpty());
        lines.getChildren().clear();
        for (int column = 0; column < HEADS.size(); column++) {
            Label head = new Label(Messages.text("usecase.trials.head." + HEADS.get(column)));
            head.getStyleClass().add("field-label");
            lines.add(head, column, 0);
        }
        for (int row = 0; row < trials.byTool().size(); row++) {
            line(row + 1, trials.byTool().get(row), reading);
        }
    }

    /** « Annoncé : 14 h par mois. Mesuré : +15 min par essai, médiane de 7 essais. » */
    private static String measured(UseCaseSnapshot reading) {
        Tried all = reading.trials().all();
        String claimed = reading.row().isEmpty(UseCases.MINUTES_PER_MONTH)
                ? Messages.text("usecase.trials.unclaimed")
                : Messages.text("usecase.trials.claimed", reading.text(UseCases.MINUTES_PER_MONTH));
        Integer gain = all.netGain();
        String found = gain == null
                ? Messages.text("usecase.trials.unmeasured", all.trials())
                : Messages.text("usecase.trials.measured", Messages.words().signedDuration(gain), all.gains());
        return claimed + " " + found;
    }

    private static String comparison(TrialsOfUseCase trials) {
        Integer tasks = trials.tasksClaimed();
        if (tasks != null) {
            return Messages.text("usecase.trials.tasks", tasks);
        }
        return trials.isContradicted() ? Messages.text("usecase.trials.contradicted") : "";
    }

    private void line(int row, Tried line, UseCaseSnapshot reading) {
        UUID tool = line.tool();
        String name = tool == null
                ? Messages.text("usecase.trials.no_tool")
                : reading.labels().getOrDefault(tool, "");
        Label named = TruncatedText.explained(new Label(name));
        lines.add(named, 0, row);
        Words words = Messages.words();
        figure(1, row, Messages.text("usecase.trials.count", line.trials(), words.duration(line.minutes())));
        figure(2, row, gain(line.netGain()));
        Integer quality = line.quality();
        figure(3, row, quality == null ? words.missing() : words.outOf(quality, 5));
    }

    private static String gain(@Nullable Integer minutes) {
        return minutes == null ? Messages.words().missing() : Messages.words().signedDuration(minutes);
    }

    private void figure(int column, int row, String words) {
        Label label = new Label(words);
        label.getStyleClass().add("figure-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        lines.add(label, column, row);
    }
}
