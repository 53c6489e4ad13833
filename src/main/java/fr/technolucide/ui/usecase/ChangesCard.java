package fr.technolucide.ui.usecase;

import fr.technolucide.insight.ChangesOfUseCase.Conclusion;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card with the conclusions of retrospectives and reviews about the use case, the latest first, each a link. */
final class ChangesCard implements CaseCard {

    private final Session session;
    private final VBox lines = new VBox();
    private final VBox node;

    ChangesCard(Session session) {
        this.session = session;
        lines.setId("usecase.changes");
        lines.getStyleClass().add("change-lines");
        node = new VBox(Controls.wrapped(Messages.text("usecase.changes"), "card-title"), lines);
        node.getStyleClass().addAll("card", "usecase-card");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(UseCaseSnapshot reading) {
        if (reading.changes().isEmpty()) {
            lines.getChildren().setAll(Controls.wrapped(Messages.text("usecase.changes.none"), "second"));
            return;
        }
        lines.getChildren()
                .setAll(reading.changes().stream()
                        .map(change -> line(change, reading))
                        .toList());
    }

    private Node line(Conclusion change, UseCaseSnapshot reading) {
        Row row = change.row();
        Hyperlink link = new Hyperlink(heading(change));
        link.setWrapText(true);
        link.setAccessibleText(Messages.text(
                "usecase.changes.aloud", heading(change), reading.labels().getOrDefault(row.id(), "")));
        link.setOnAction(event -> session.reveal(row.sheet(), row.id()));
        Label words = Controls.wrapped(change.words(), "second");
        words.setManaged(!change.words().isEmpty());
        VBox line = new VBox(link, words);
        line.getStyleClass().add("change-line");
        return line;
    }

    /** « 29 octobre : revue, ajuster ». */
    private String heading(Conclusion change) {
        return Messages.text(
                "usecase.changes.line",
                Messages.words().date(change.day(), LocalDate.now(session.clock())),
                SchemaLabels.one(change.row().sheet()),
                change.change() == null
                        ? Messages.words().missing()
                        : SchemaLabels.choice(change.change()).toLowerCase(Locale.ROOT));
    }
}
