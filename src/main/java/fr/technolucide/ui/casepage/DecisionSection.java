package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.DecisionCriteria.Criterion;
import fr.technolucide.exchange.OutcomeWords;
import fr.technolucide.language.Messages;
import fr.technolucide.method.CriterionState;
import fr.technolucide.ui.attachment.AttachmentsBox;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Keyboard;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.form.Sentence;
import fr.technolucide.ui.form.Sentence.Part;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** « Décision en vigueur »: what holds and its stop criteria, each with the figure of today; then who follows and the review. */
final class DecisionSection extends PageSection {

    private final Consumer<Row> openRow;
    private final Sentence followed;
    private final AttachmentsBox attachments;
    private @Nullable CaseReading shown;

    DecisionSection(Session session, Consumer<Row> openRow) {
        super(Messages.text("casepage.decision"));
        setId("casepage.decision");
        this.openRow = openRow;
        this.attachments = AttachmentsBox.withButton(session, Attachments.DECISION);
        ValueWords words = new ValueWords(() -> shown);
        followed = CaseSentences.sentence(
                session,
                "followed",
                Part.words(row -> Messages.text("casepage.decision.owner")),
                words.value(UseCases.OWNER),
                Part.words(row -> Messages.text("casepage.decision.review")),
                words.value(UseCases.REVIEW_DATE),
                Part.words(row -> Messages.text("casepage.case.end")));
    }

    @Override
    void show(CaseReading reading) {
        shown = reading;
        followed.show(reading.row());
        List<Node> lines = new ArrayList<>();
        reading.inForce()
                .ifPresentOrElse(
                        decision -> lines.add(inForce(decision, reading)),
                        () -> lines.add(Controls.wrapped(Messages.text("casepage.decision.none"), "second")));
        reading.criteria().forEach(criterion -> lines.add(criterion(criterion)));
        attachments.show(reading.inForce().map(Row::id).orElse(null));
        lines.add(attachments);
        lines.add(followed);
        boolean keyboard = Keyboard.isIn(attachments);
        fill(lines.toArray(Node[]::new));
        if (keyboard) { // it left the scene for a moment
            attachments.attach().requestFocus();
        }
    }

    private Node inForce(Row decision, CaseReading reading) {
        var body = decision.get(Decisions.BODY);
        var day = decision.get(Decisions.DAY);
        Hyperlink link = new Hyperlink(Messages.text(
                "casepage.decision.said",
                body == null ? "" : SchemaLabels.shortChoice(body),
                day == null ? Messages.words().missing() : Messages.words().date(day, reading.today()),
                OutcomeWords.of(decision).toLowerCase(Locale.ROOT)));
        link.setWrapText(true);
        link.setOnAction(event -> {
            link.setVisited(false);
            openRow.accept(decision);
        });
        javafx.scene.layout.VBox said = new javafx.scene.layout.VBox(
                link, Controls.wrapped(decision.get(Decisions.RESOLUTION, ""), "decision-resolution"));
        said.getStyleClass().add("decision-said");
        return said;
    }

    private static Node criterion(Criterion criterion) {
        Label words = Controls.wrapped(Messages.words().capitalised(criterion.words()));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        String figure = criterion.today();
        Label today = new Label(figure == null ? "" : figure);
        today.getStyleClass().add("figures");
        today.setMinWidth(USE_PREF_SIZE);
        Label state = new Label(SchemaLabels.choice(criterion.state()), new Icon(shape(criterion.state())));
        state.getStyleClass()
                .addAll(
                        "criterion-state",
                        criterion.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        HBox line = new HBox(words, today, state);
        line.getStyleClass().add("criterion-of-page");
        return line;
    }

    private static Shape shape(CriterionState state) {
        return switch (state) {
            case KEPT -> Shape.TICK;
            case WATCH, AT_THRESHOLD -> Shape.WARNING;
            case MET -> Shape.FAILED;
            case UNKNOWN -> Shape.QUESTION;
        };
    }
}
