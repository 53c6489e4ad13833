package fr.technolucide.ui.checklist;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The answers, and the proof beside them as wide as what is left; under them where that is too little to write in. */
final class AnswerLine extends Pane {

    /** The least width of a proof, and the room before it, in em of the text. */
    private static final double LEAST = 14;

    private static final double GAP = 0.8;

    private final Region answers;
    private final Region proof;
    private final Label measure = new Label();

    AnswerLine(Region answers, Region proof) {
        this.answers = answers;
        this.proof = proof;
        measure.setVisible(false);
        getChildren().addAll(measure, answers, proof);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private boolean isBeside(double width) {
        return width - answers.prefWidth(-1) - GAP * em() >= LEAST * em();
    }

    private double proofWidth(double width) {
        return isBeside(width) ? Math.floor(width - answers.prefWidth(-1) - GAP * em()) : width;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        double field = proof.prefHeight(proofWidth(room));
        return isBeside(room)
                ? Math.max(answers.prefHeight(answers.prefWidth(-1)), field)
                : answers.prefHeight(room) + GAP * em() / 2 + field;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return answers.prefWidth(-1) + (GAP + LEAST) * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST * em();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double field = proofWidth(width);
        if (isBeside(width)) {
            double bar = answers.prefWidth(-1);
            answers.resizeRelocate(0, 0, bar, answers.prefHeight(bar));
            proof.resizeRelocate(width - field, 0, field, proof.prefHeight(field));
        } else {
            double height = answers.prefHeight(width);
            answers.resizeRelocate(0, 0, width, height);
            proof.resizeRelocate(0, height + GAP * em() / 2, field, proof.prefHeight(field));
        }
    }
}
