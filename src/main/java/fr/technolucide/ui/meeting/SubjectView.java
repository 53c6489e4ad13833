package fr.technolucide.ui.meeting;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.BoardRequest;
import fr.technolucide.insight.MeetingAgenda;
import fr.technolucide.insight.PeopleServed;
import fr.technolucide.insight.Proposal;
import fr.technolucide.insight.WhatWouldChange;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.Verdict;
import fr.technolucide.quantity.Range;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A subject as a room reads it: what is put to the vote, what the rule proposes and why, people, hours, cost and CO2e with
 * what each stands on, the best way without AI, and what would change the proposal. Where it is higher than its place, its
 * type is smaller, as far as the back of a room can read it; beyond that it scrolls.
 */
final class SubjectView extends VBox {

    /** The sizes of the type, the largest that fits is taken, as shares of the usual one. */
    private static final List<Double> SIZES = List.of(1.0, 0.95, 0.9, 0.85);

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    /** How many characters two lines of a question hold, on the usual screen. */
    private static final int TWO_LINES = 90;

    private final VBox text = new VBox();

    SubjectView() {
        getStyleClass().add("meeting-subject");
        text.getStyleClass().add("meeting-subject-text");
        getChildren().setAll(text);
    }

    /** @param name of the use case or the tool */
    void show(MeetingAgenda.Subject subject, String name) {
        List<Node> parts = new ArrayList<>();
        String resolution = subject.decision().get(Decisions.RESOLUTION, "");
        Label question = Controls.wrapped(
                resolution.isBlank() ? name : Messages.text("meeting.question", unended(resolution)),
                "meeting-question");
        question.pseudoClassStateChanged(LONG, question.getText().length() > TWO_LINES);
        parts.add(question);
        if (subject.isDecided()) {
            parts.add(Controls.wrapped(EndView.words(subject.decision(), name), "meeting-decided"));
        }
        subject.request().ifPresent(request -> {
            Optional.ofNullable(request.proposal())
                    .ifPresent(proposal -> parts.add(proposal(proposal, opening(subject))));
            Optional.ofNullable(request.awaited().useCase()).ifPresent(useCase -> parts.add(facts(useCase)));
            Optional.ofNullable(request.instead()).ifPresent(way -> parts.add(otherwise(way)));
            nothing(request).ifPresent(parts::add);
        });
        subject.changes()
                .flatMap(WhatWouldChange::nearest)
                .ifPresent(nearest -> parts.add(line(Messages.text("meeting.would_change"), nearest)));
        question.setId("meeting.question");
        text.getChildren().setAll(parts);
    }

    /**
     * Chooses the size of the type.
     *
     * @param width  of the place for it, in pixels
     * @param height of the place for it, in pixels
     * @param usual  the size of the type around it, in pixels
     */
    void fit(double width, double height, double usual) {
        for (double share : SIZES) {
            text.setStyle(MeetingFrame.type(Math.max(MeetingFrame.LEAST_TYPE, usual * share)));
            applyCss();
            if (prefHeight(width) <= height) {
                return;
            }
        }
    }

    /** Returns a sentence without its end, to stand inside another. */
    private static String unended(String sentence) {
        String said = sentence.strip();
        return said.endsWith(".") && !said.endsWith("..") ? said.substring(0, said.length() - 1) : said;
    }

    private static @Nullable Verdict opening(MeetingAgenda.Subject subject) {
        return subject.decision().get(Decisions.VERDICT_AT_OPENING);
    }

    /** @param opening what the rule proposed when the meeting opened; {@code null} where that was not kept */
    private static Node proposal(Proposal proposal, @Nullable Verdict opening) {
        Label reason = Controls.wrapped(proposal.reason(), "meeting-reason");
        reason.setMinWidth(0);
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox line = new HBox(reason);
        line.getStyleClass().add("meeting-proposal");
        if (proposal.verdict() != null) {
            Label whose = new Label(
                    opening == null || opening == proposal.verdict()
                            ? Messages.text("meeting.proposed")
                            : Messages.text("meeting.proposed.turned", VerdictBadge.words(opening)));
            whose.getStyleClass().add("meeting-basis");
            VBox badge = new VBox(new VerdictBadge(proposal.verdict()), whose);
            badge.getStyleClass().add("meeting-badge");
            badge.setMinWidth(USE_PREF_SIZE);
            line.getChildren().addFirst(badge);
        }
        return line;
    }

    private static Node facts(Row useCase) {
        Words words = Messages.words();
        boolean measured = PeopleServed.isMeasured(useCase);
        String basis = Messages.text(measured ? "meeting.fact.measured" : "meeting.fact.claimed");
        Integer minutes = useCase.get(UseCases.MINUTES_PER_MONTH);
        Long cost = useCase.get(UseCases.FULL_COST_12_MONTHS);
        Range co2 = useCase.get(UseCases.CO2);
        boolean counted = PeopleServed.isCounted(useCase);
        List<VBox> all = List.of(
                fact(
                        counted
                                ? words.change(
                                        useCase.get(UseCases.PEOPLE_BEFORE, 0), useCase.get(UseCases.PEOPLE_AFTER, 0))
                                : words.unknown(),
                        Messages.text("meeting.fact.people"),
                        counted ? basis : ""),
                fact(
                        minutes == null ? words.unknown() : words.duration(minutes),
                        Messages.text("meeting.fact.hours"),
                        minutes == null ? "" : basis),
                fact(
                        cost == null ? words.unknown() : words.money(cost),
                        Messages.text("meeting.fact.cost"),
                        cost == null ? "" : Messages.text("meeting.fact.full_cost")),
                fact(
                        co2 == null ? words.unknown() : words.co2(co2.central()),
                        Messages.text("meeting.fact.co2"),
                        co2 == null ? "" : words.co2Spread(co2)));
        GridPane facts = new GridPane();
        facts.getStyleClass().add("meeting-facts");
        for (VBox fact : all) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / all.size());
            facts.getColumnConstraints().add(share);
            facts.addRow(0, fact);
        }
        return facts;
    }

    private static VBox fact(String value, String unit, String basis) {
        Label figure = Controls.wrapped(value, "meeting-figure", "figures");
        VBox fact = new VBox(figure, Controls.wrapped(unit, "meeting-unit"), Controls.wrapped(basis, "meeting-basis"));
        fact.getStyleClass().add("meeting-fact");
        fact.setMinWidth(0);
        return fact;
    }

    private static Node otherwise(Row way) {
        String note = way.get(Alternatives.NOTE, "");
        String title = way.get(Alternatives.TITLE, "");
        return line(
                Messages.text("meeting.otherwise"),
                note.isBlank() ? title : Messages.text("meeting.otherwise.note", title, note));
    }

    private static Optional<Node> nothing(BoardRequest request) {
        Row nothing = request.nothing();
        return nothing == null || nothing.isEmpty(Alternatives.NOTE)
                ? Optional.empty()
                : Optional.of(line(Messages.text("meeting.nothing"), nothing.get(Alternatives.NOTE, "")));
    }

    private static Node line(String label, String words) {
        Label name = new Label(label);
        name.getStyleClass().add("meeting-label");
        name.setMinWidth(USE_PREF_SIZE);
        Label said = Controls.wrapped(words, "meeting-said");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(name, said);
        line.getStyleClass().add("meeting-line");
        return line;
    }
}
