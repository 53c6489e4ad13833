package fr.technolucide.ui.journal;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** How high the log is, in lines of its text: what gives way to the trials, and what may stand beside them. */
final class JournalHeight {

    /** Under this, in em, the charts would leave the trials a few lines only. */
    private static final double CHARTS_FROM = 41;

    /** Under this, in em, three tools would not stand above each other. */
    private static final double WORDS_FROM = 33;

    /** From this on, in em, another row above the trials is not missed. */
    private static final double SIEVE_FROM = 54;

    /** A field, since a binding that nobody holds stops to follow. */
    private final DoubleBinding height;

    /** @param ems what says how large the text is */
    JournalHeight(Region node, JournalToolbar ems) {
        this.height = Bindings.createDoubleBinding(
                () -> node.getHeight() == 0 ? CHARTS_FROM : node.getHeight() / ems.em(),
                node.heightProperty(),
                ems.fontProperty());
    }

    /** Whether the charts are better folded down to their sentence. */
    ObservableValue<Boolean> isLow() {
        return height.map(ems -> ems.doubleValue() < CHARTS_FROM);
    }

    /** Whether the tools are better told in fewer words. */
    ObservableValue<Boolean> isShort() {
        return height.map(ems -> ems.doubleValue() < WORDS_FROM);
    }

    /** Whether the sieve may stand there without being asked for. */
    ObservableValue<Boolean> isTall() {
        return height.map(ems -> ems.doubleValue() >= SIEVE_FROM);
    }
}
