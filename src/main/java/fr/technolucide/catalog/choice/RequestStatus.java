package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The status of a request for support. */
public enum RequestStatus implements ChoiceItem {
    TO_WRITE("to_write"),
    SENT("sent"),
    ACCEPTED("accepted"),
    DECLINED("declined"),
    DONE("done");

    private final String id;

    RequestStatus(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
