package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.form.Sentence;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** « Ce que l’usage apporte »: the three questions, each with its mark and what it stands on. */
final class BenefitSection extends PageSection {

    /** A question, and what its mark stands on. */
    private record Question(Column<Integer> mark, Column<String> ground) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question(UseCases.MORE_PEOPLE, UseCases.MORE_PEOPLE_NOTE),
            new Question(UseCases.BETTER_ANSWERS, UseCases.BETTER_ANSWERS_NOTE),
            new Question(UseCases.OUT_OF_REACH, UseCases.OUT_OF_REACH_NOTE));

    /** Of the cell of a mark while it is a field, which is wider. */
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private final Label highest;
    private final List<StackPane> cells = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private @Nullable CaseReading shown;

    static BenefitSection of(Session session) {
        Label highest = new Label();
        highest.getStyleClass().add("section-aside");
        highest.setMinWidth(USE_PREF_SIZE);
        return new BenefitSection(session, highest);
    }

    private BenefitSection(Session session, Label highest) {
        super(Messages.text("casepage.benefit"), highest);
        this.highest = highest;
        setId("casepage.benefit");
        ValueWords words = new ValueWords(() -> shown);
        List<HBox> lines = new ArrayList<>();
        for (Question question : QUESTIONS) {
            Sentence mark = CaseSentences.sentence(session, question.mark().name(), words.value(question.mark()));
            Sentence ground = CaseSentences.sentence(session, question.ground().name(), words.value(question.ground()));
            mark.getStyleClass().add("benefit-mark");
            ground.getStyleClass().add("benefit-ground");
            StackPane cell = new StackPane(mark);
            cell.setMinWidth(USE_PREF_SIZE);
            mark.editedProperty().subscribe(edited -> cell.pseudoClassStateChanged(EDITED, edited));
            VBox said = new VBox(Controls.wrapped(SchemaLabels.label(question.mark()), "benefit-question"), ground);
            said.setMinWidth(0);
            HBox.setHgrow(said, Priority.ALWAYS);
            HBox line = new HBox(cell, said);
            line.getStyleClass().add("benefit-line");
            cells.add(cell);
            sentences.add(mark);
            sentences.add(ground);
            lines.add(line);
        }
        for (int i = 1; i < sentences.size(); i++) {
            sentences.get(i - 1).followedBy(sentences.get(i));
        }
        fill(lines.toArray(HBox[]::new));
    }

    @Override
    void show(CaseReading reading) {
        shown = reading;
        sentences.forEach(sentence -> sentence.show(reading.row()));
        for (int i = 0; i < cells.size(); i++) {
            Integer mark = reading.row().get(QUESTIONS.get(i).mark());
            cells.get(i).getStyleClass().setAll("benefit-cell", "heat-" + (mark == null ? "none" : mark.toString()));
        }
        Integer rating = UseCaseFigures.benefit(reading.row()).rating();
        highest.setText(
                rating == null
                        ? Messages.text("casepage.benefit.none")
                        : Messages.text(
                                "casepage.benefit.highest", Messages.words().outOf(rating, 3)));
    }
}
