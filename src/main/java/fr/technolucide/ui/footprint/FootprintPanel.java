package fr.technolucide.ui.footprint;

import fr.technolucide.insight.FootprintReport;
import fr.technolucide.insight.FootprintReport.Equivalent;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.Range;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The footprint of one use case: its uses, which are typed here, both methods on one scale with the figures in words,
 * what they weigh for what the use brings, the same in everyday terms, and what others published. Made once, as its
 * session is heard for as long as the workbook is open; {@link #show} then says of which use case. It is as high as its
 * words need: whoever shows it scrolls.
 */
public final class FootprintPanel extends VBox {

    private final UsesPart uses;
    private final MethodsPart methods;
    private final BenefitPart benefit = new BenefitPart();
    private final EverydayPart everyday = new EverydayPart();
    private final AnchorsPart anchors = new AnchorsPart();
    private final VBox around = new VBox(new SideBySide(everyday, anchors));
    private final LiveQuery reading;
    private @Nullable UUID useCase;

    public FootprintPanel(Session session) {
        this.uses = new UsesPart(session);
        this.methods = new MethodsPart(session, uses::focus);
        getStyleClass().add("footprint-panel");
        getChildren().addAll(uses, methods, benefit, around);
        uses.getStyleClass().add("first");
        around.getStyleClass().add("footprint-part");
        List.of(uses, methods, benefit, around).forEach(part -> {
            part.setMinHeight(USE_PREF_SIZE);
            part.setVisible(false);
        });
        Controls.foldHidden(methods, benefit, around);
        this.reading = session.live(this, this::read);
    }

    /** Shows a use case; what is typed of another one is committed. */
    public void show(UUID wanted) {
        if (!wanted.equals(useCase)) {
            useCase = wanted;
            uses.leave();
        }
        reading.refresh();
    }

    /** Puts the keyboard where the uses are typed. */
    public void focusUses() {
        uses.focusFirst();
    }

    private void read(LiveQuery live) {
        UUID wanted = useCase;
        if (wanted != null) {
            live.ask(reader -> FootprintReport.of(reader, wanted)).then(found -> found.ifPresent(this::show));
        }
    }

    private void show(FootprintReport reading) {
        boolean counted = reading.orders() != null;
        uses.show(reading);
        uses.setVisible(true);
        methods.show(reading);
        benefit.show(reading);
        everyday.show(reading);
        anchors.show(reading);
        methods.setVisible(counted);
        benefit.setVisible(counted);
        around.setVisible(counted);
    }

    /** The total of a month in everyday terms, each with what is counted in it, which is not what we count. */
    private static final class EverydayPart extends VBox {

        private final VBox lines = new VBox();

        EverydayPart() {
            getStyleClass().add("footprint-part");
            lines.getStyleClass().add("fact-lines");
            lines.setId("footprint.everyday");
            getChildren()
                    .addAll(
                            PartHead.of("footprint.everyday", "footprint.everyday.unit"),
                            lines,
                            Controls.wrapped(Messages.text("footprint.everyday.caution"), "second"));
        }

        void show(FootprintReport reading) {
            lines.getChildren()
                    .setAll(reading.equivalents().stream()
                            .map(each -> new FactLine(words(each), FactorWords.scope(each.factor())))
                            .toList());
        }

        private static String words(Equivalent equivalent) {
            Range times = equivalent.times().value();
            return times == null
                    ? Messages.text("footprint.everyday.undefined", FactorWords.label(equivalent.factor()))
                    : FactorWords.everyday(equivalent.factor(), times);
        }
    }
}
