package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.TrialsOfUseCase;
import fr.technolucide.insight.TrialsOfUseCase.Tried;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.TruncatedText;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** « Ce que les essais ont montré »: what is claimed beside what was measured, tool by tool. */
final class TrialsSection extends PageSection {

    private static final List<String> HEADS = List.of("tool", "trials", "gain", "quality");

    private final Consumer<UUID> openTrial;

    /** @param openTrial shows a trial in the log */
    TrialsSection(Consumer<UUID> openTrial) {
        super(Messages.text("usecase.trials"));
        this.openTrial = openTrial;
        setId("casepage.trials");
    }

    @Override
    void show(CaseReading reading) {
        TrialsOfUseCase trials = reading.trials();
        List<Node> lines = new ArrayList<>();
        boolean some = trials.all().trials() > 0;
        Label measured = Controls.wrapped(
                some ? measured(reading) : Messages.text("usecase.trials.none"), some ? "measured" : "second");
        measured.setId("casepage.measured");
        lines.add(measured);
        String compared = comparison(trials);
        if (!compared.isEmpty()) {
            Label comparison = Controls.wrapped(compared, "second");
            comparison.setId("casepage.comparison");
            lines.add(comparison);
        }
        if (some) {
            lines.add(table(reading));
        }
        if (!reading.loose().isEmpty()) {
            lines.add(loose(reading.loose(), reading));
        }
        fill(lines.toArray(Node[]::new));
    }

    /** « 4 essais de Plumier ne sont rattachés à aucun cas », which shows the latest in the log. */
    private Hyperlink loose(List<Row> trials, CaseReading reading) {
        Hyperlink link = new Hyperlink(Messages.text(
                "usecase.trials.loose",
                trials.size(),
                reading.name(reading.row().get(UseCases.TOOL))));
        link.setId("casepage.trials.loose");
        link.setWrapText(true);
        link.setOnAction(event -> {
            link.setVisited(false);
            openTrial.accept(trials.getFirst().id());
        });
        return link;
    }

    /** « Annoncé : 14 h par mois. Mesuré : +15 min par essai, médiane de 7 essais. » */
    private static String measured(CaseReading reading) {
        Tried all = reading.trials().all();
        Integer claim = reading.row().get(UseCases.MINUTES_PER_MONTH);
        String claimed = claim == null
                ? Messages.text("usecase.trials.unclaimed")
                : Messages.text("usecase.trials.claimed", Messages.words().duration(claim));
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

    private static GridPane table(CaseReading reading) {
        GridPane table = new GridPane();
        table.getStyleClass().add("trial-lines");
        for (int column = 0; column < HEADS.size(); column++) {
            ColumnConstraints room = new ColumnConstraints();
            room.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            room.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            if (column > 0) {
                room.setMinWidth(Region.USE_PREF_SIZE);
            }
            table.getColumnConstraints().add(room);
            Label head = new Label(Messages.text("usecase.trials.head." + HEADS.get(column)));
            head.getStyleClass().add("field-label");
            table.add(head, column, 0);
        }
        int row = 0;
        for (Tried line : reading.trials().byTool()) {
            line(table, ++row, line, reading);
        }
        return table;
    }

    private static void line(GridPane table, int row, Tried line, CaseReading reading) {
        UUID tool = line.tool();
        String name = tool == null ? Messages.text("usecase.trials.no_tool") : reading.name(tool);
        Words words = Messages.words();
        table.add(TruncatedText.explained(new Label(name)), 0, row);
        Integer quality = line.quality();
        table.add(figure(Messages.text("usecase.trials.count", line.trials(), words.duration(line.minutes()))), 1, row);
        table.add(figure(gain(line.netGain())), 2, row);
        table.add(figure(quality == null ? words.missing() : words.outOf(quality, 5)), 3, row);
    }

    private static String gain(@Nullable Integer minutes) {
        return minutes == null ? Messages.words().missing() : Messages.words().signedDuration(minutes);
    }

    private static Label figure(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("figure-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
