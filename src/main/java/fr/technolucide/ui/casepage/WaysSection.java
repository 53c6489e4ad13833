package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.Range;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.form.Sentence;
import fr.technolucide.ui.form.Sentence.Part;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** « Façons de faire »: the alternatives, one a line, the chosen one followed: who does it, until when, what came of it. */
final class WaysSection extends PageSection {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Session session;
    private final Map<UUID, Sentence> followed = new HashMap<>();
    private final Button all;
    private @Nullable CaseReading shown;

    /** @param open shows the alternatives as a table, where they are described */
    WaysSection(Session session, Runnable open) {
        super(Messages.text("casepage.ways"));
        setId("casepage.ways");
        this.session = session;
        this.all = Controls.button(Messages.text("casepage.ways.all"), open);
        all.setId("casepage.ways.all");
        all.getStyleClass().add("plain");
    }

    @Override
    void show(CaseReading reading) {
        shown = reading;
        List<Node> lines = new ArrayList<>();
        for (Row way : reading.approach().alternatives()) {
            lines.add(line(way));
            if (way.is(Alternatives.CHOSEN)) {
                lines.add(follow(way));
            }
        }
        if (lines.isEmpty()) {
            lines.add(Controls.wrapped(Messages.text("casepage.ways.none"), "second"));
        }
        lines.add(all);
        fill(lines.toArray(Node[]::new));
    }

    private Node line(Row way) {
        boolean chosen = way.is(Alternatives.CHOSEN);
        String title = way.get(Alternatives.TITLE, "");
        Label name = Controls.wrapped(title, "way-name");
        Label note = Controls.wrapped(way.get(Alternatives.NOTE, ""), "way-note");
        note.setMinWidth(0);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox line = new HBox(name, note, figure(benefit(way)), figure(cost(way)), figure(grams(way)));
        if (chosen) {
            Label word = new Label(Messages.text("casepage.ways.chosen"));
            word.getStyleClass().add("way-choice");
            line.getChildren().add(word);
        } else if (!session.workbook().isReadOnly()) {
            Button choose = Controls.button(Messages.text("casepage.ways.choose"), () -> choose(way));
            choose.setAccessibleText(Messages.text("casepage.ways.choose.aloud", title));
            choose.getStyleClass().addAll("plain", "way-choice");
            choose.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(choose);
        }
        line.getStyleClass().add("way-line");
        line.pseudoClassStateChanged(CHOSEN, chosen);
        return line;
    }

    private static Label figure(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("figures", "way-figure");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static String benefit(Row way) {
        Integer benefit = way.get(Alternatives.BENEFIT);
        return benefit == null ? Messages.words().missing() : Messages.words().outOf(benefit, 3);
    }

    private static String cost(Row way) {
        Long cost = way.get(Alternatives.COST_12_MONTHS);
        return cost == null ? Messages.words().missing() : Messages.words().money(cost);
    }

    private static String grams(Row way) {
        Range co2 = way.get(Alternatives.CO2);
        return co2 == null ? Messages.words().missing() : Messages.words().co2(co2.central());
    }

    private void choose(Row way) {
        CaseReading reading = shown;
        if (reading != null) {
            PressCommand.of(
                            session,
                            ChangeSet.edited(
                                    reading.row().get(UseCases.TITLE, ""), Edit.update(way, Alternatives.CHOSEN, true)))
                    .run();
        }
    }

    /** « Retenu : suivi par Chloé, pour le 10 décembre. Ce qu’il en est : … » */
    private Node follow(Row way) {
        ValueWords words = new ValueWords(() -> shown);
        Sentence sentence = followed.computeIfAbsent(way.id(), id -> {
            Sentence made = CaseSentences.sentence(
                    session,
                    "way",
                    Part.words(row -> Messages.text("casepage.ways.owner")),
                    words.value(Alternatives.OWNER),
                    Part.words(row -> Messages.text("casepage.ways.due")),
                    words.value(Alternatives.DUE),
                    Part.words(row -> Messages.text("casepage.ways.result")),
                    words.value(Alternatives.RESULT));
            made.getStyleClass().add("way-followed");
            return made;
        });
        sentence.show(way);
        return sentence;
    }
}
