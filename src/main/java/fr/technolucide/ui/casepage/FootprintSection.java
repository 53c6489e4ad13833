package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.ui.chart.RangeGlyph;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.footprint.FootprintPanel;
import fr.technolucide.ui.form.Sentence;
import fr.technolucide.ui.session.Session;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** « Empreinte »: one sentence with its range, and whether it is worth it. */
final class FootprintSection extends PageSection {

    private final Label caution = Controls.wrapped("", "section-aside");
    private final FootprintPanel panel;
    private final Label said = Controls.wrapped("", "footprint-said");
    private final RangeGlyph plot = new RangeGlyph();
    private final Sentence worth;
    private @Nullable CaseReading shown;

    static FootprintSection of(Session session) {
        ToggleButton sources = new ToggleButton(Messages.text("casepage.footprint.sources"));
        sources.setId("casepage.footprint.sources");
        sources.getStyleClass().add("opener");
        sources.setMinWidth(USE_PREF_SIZE);
        return new FootprintSection(session, sources);
    }

    private FootprintSection(Session session, ToggleButton sources) {
        super(Messages.text("casepage.footprint"), sources);
        setId("casepage.footprint");
        panel = new FootprintPanel(session);
        panel.visibleProperty().bind(sources.selectedProperty());
        sources.selectedProperty()
                .subscribe(open -> sources.setGraphic(new Icon(open ? Shape.UNFOLDED : Shape.FOLDED)));
        Controls.foldHidden(panel);
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(said, plot);
        line.getStyleClass().add("footprint-line");
        ValueWords words = new ValueWords(() -> shown);
        worth = CaseSentences.sentence(
                session,
                "worth",
                Sentence.Part.words(row -> Messages.text("casepage.footprint.worth")),
                words.value(UseCases.WORTH_IT));
        Controls.foldHidden(plot);
        fill(line, worth, caution, panel);
    }

    @Override
    void show(CaseReading reading) {
        if (shown == null || !shown.row().id().equals(reading.row().id())) {
            panel.show(reading.row().id());
        }
        shown = reading;
        Words words = Messages.words();
        Range co2 = reading.row().get(UseCases.CO2);
        plot.setVisible(co2 != null);
        if (co2 == null) {
            said.setText(Messages.text("casepage.footprint.unknown"));
        } else {
            plot.show(co2);
            Ratio<Range> hour = reading.row().get(UseCases.CO2_PER_HOUR);
            Range each = hour == null ? null : hour.value();
            said.setText(Messages.text("casepage.footprint.said", words.co2(co2.central()), words.co2Spread(co2))
                    + (each == null ? "" : Messages.text("casepage.footprint.hour", words.co2(each.central()))));
            plot.setAccessibleText(said.getText());
        }
        caution.setText(reading.caution().sentence());
        worth.show(reading.row());
    }
}
