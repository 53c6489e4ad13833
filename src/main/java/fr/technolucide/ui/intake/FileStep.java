package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.SourcePreview.Place;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first step: which table of the file, where its header is, and what its rows describe. */
final class FileStep {

    private static final int MOST_REMARKS = 4;

    private final StepActions steering;
    private final VBox node = new VBox();
    private final ComboBox<Sheet> sheets = QuietSelectors.list("intake.sheet", SchemaLabels::title);
    private final ComboBox<Place> places = QuietSelectors.list("intake.place", FileStep::words);
    private final ComboBox<Integer> headers = QuietSelectors.list("intake.header", FileStep::words);
    private final FirstRows rows = new FirstRows();
    private final Label counted = Controls.wrapped("", "intake-subtitle");

    /** What was understood of the whole file. */
    private final Label remarks = Controls.wrapped("", "intake-subtitle");

    FileStep(StepActions steering, List<Sheet> offered) {
        this.steering = steering;
        node.getStyleClass().add("intake-file");
        sheets.getItems().setAll(offered);
        QuietSelectors.onChosen(sheets, sheet -> steering.answer(course -> course.take(sheet)));
        QuietSelectors.onChosen(places, place -> steering.answer(course -> course.take(place.name())));
        QuietSelectors.onChosen(headers, line -> steering.answer(course -> course.takeHeader(line)));
        rows.onChosen(line -> headers.setValue(line));
        counted.setMinHeight(Region.USE_PREF_SIZE);
        remarks.setMinHeight(Region.USE_PREF_SIZE);
        remarks.setId("intake.remarks");
        VBox.setVgrow(rows.node(), Priority.ALWAYS);
    }

    Node node() {
        return node;
    }

    private static String words(Place place) {
        return place.hidden() ? Messages.text("intake.assistant.hidden", place.name()) : place.name();
    }

    private static String words(int line) {
        return line == ImportRequest.NO_HEADER
                ? Messages.text("intake.assistant.header.none")
                : Messages.text("intake.assistant.header.line", line);
    }

    /** Returns the buttons that choose another table. */
    private HBox others() {
        HBox bar = new HBox(
                Controls.button(Messages.text("intake.assistant.other"), Shape.FOLDER, steering::otherFile),
                Controls.button(Messages.text("intake.assistant.paste"), Shape.COPY, steering::paste));
        bar.getStyleClass().add("intake-others");
        bar.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
        return bar;
    }

    /** Shows why there is no table. */
    void refuse(String sentence) {
        node.getChildren().setAll(RefusedFilePane.of(sentence), others());
    }

    void show(ImportState course, PlannedImport planned) {
        if (planned.look().isEmpty()) {
            node.getChildren()
                    .setAll(
                            Controls.wrapped(
                                    Messages.text(
                                            course.look.isForm() ? "intake.assistant.form" : "intake.assistant.ours",
                                            course.origin.name()),
                                    "message-text"),
                            others());
            return;
        }
        TablePreview look = planned.look().get();
        QuietSelectors.quietly(sheets, course.sheet());
        FlowPane fields = new FlowPane(QuietSelectors.labelled("intake.assistant.sheet", sheets));
        fields.getStyleClass().add("intake-bar");
        List<Place> offered = course.look.isOneTable() ? List.of() : course.look.places();
        if (!offered.isEmpty()) {
            places.getItems().setAll(offered);
            offered.stream()
                    .filter(place -> place.name().equals(look.name()))
                    .findFirst()
                    .ifPresent(place -> QuietSelectors.quietly(places, place));
            fields.getChildren().add(QuietSelectors.labelled("intake.assistant.place", places));
        }
        showHeaders(look);
        fields.getChildren().addAll(QuietSelectors.labelled("intake.assistant.header", headers), others());
        counted.setText(Messages.text("intake.assistant.counted", look.rows()));
        rows.show(look);
        node.getChildren().setAll(fields);
        node.getChildren().add(counted);
        remarks.setText(remarks(planned.report()));
        if (!remarks.getText().isEmpty()) {
            node.getChildren().add(remarks);
        }
        node.getChildren().add(rows.node());
    }

    /** Returns the first things to know about the file as it was read; the check has them all. */
    private static String remarks(ImportReport report) {
        return report.warnings().stream()
                .filter(warning -> warning.sheet() == null)
                .limit(MOST_REMARKS)
                .map(ImportReport.Warning::sentence)
                .collect(Collectors.joining(" "));
    }

    private void showHeaders(TablePreview look) {
        List<Integer> lines = new ArrayList<>(
                look.lines().stream().map(TablePreview.Line::number).toList());
        int now = look.headerLine() == 0 ? ImportRequest.NO_HEADER : look.headerLine();
        if (now > 0 && !lines.contains(now)) {
            lines.add(now);
        }
        lines.add(ImportRequest.NO_HEADER);
        headers.setUserData(true);
        headers.getItems().setAll(lines);
        QuietSelectors.quietly(headers, now);
    }

    /** A file that is not taken, and why, in the place of its rows. */
    private static final class RefusedFilePane {

        private RefusedFilePane() {}

        static Node of(String sentence) {
            Icon icon = new Icon(Icon.Shape.FAILED);
            icon.getStyleClass().add("alert");
            Label title = new Label(Messages.text("intake.assistant.refused"), icon);
            title.getStyleClass().add("intake-refused");
            Label text = Dialogs.text(sentence);
            text.setId("intake.refusal");
            VBox box = new VBox(title, text);
            box.getStyleClass().add("intake-refusal");
            return box;
        }
    }
}
