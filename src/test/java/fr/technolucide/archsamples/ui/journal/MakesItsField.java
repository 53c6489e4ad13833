package fr.technolucide.archsamples.ui.journal;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** A screen that makes its own fields. */
public final class MakesItsField {
    public final TextField name = new TextField();
    public final ComboBox<String> kind = new ComboBox<>();
}
