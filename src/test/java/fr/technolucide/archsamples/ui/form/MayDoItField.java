package fr.technolucide.archsamples.ui.form;

import javafx.scene.control.TextField;

/** A field for a kind of column. */
public final class MayDoItField {
    public final TextField line = new TextField();
}
