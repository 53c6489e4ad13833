package fr.technolucide.ui.journal;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/**
 * Measures the height of the journal in em of its text, and decides what is reduced or hidden to leave room for the
 * trials.
 */
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

    /** Returns whether the charts should be collapsed to their sentence. */
    ObservableValue<Boolean> isLow() {
        return height.map(ems -> ems.doubleValue() < CHARTS_FROM);
    }

    /** Returns whether the tools should be shown with fewer words. */
    ObservableValue<Boolean> isShort() {
        return height.map(ems -> ems.doubleValue() < WORDS_FROM);
    }

    /** Returns whether the filter bar may be shown without being asked for. */
    ObservableValue<Boolean> isTall() {
        return height.map(ems -> ems.doubleValue() >= SIEVE_FROM);
    }
}
