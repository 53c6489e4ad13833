package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The column of a note, for every format in one list. */
public enum NoteColumn implements ChoiceItem {
    KEEP("keep"),
    STOP("stop"),
    TRY("try"),
    LIKED("liked"),
    LEARNED("learned"),
    LACKED("lacked"),
    LONGED_FOR("longed_for"),
    SUNNY("sunny"),
    CLOUDY("cloudy"),
    STORMY("stormy");

    private final String id;

    NoteColumn(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
