package fr.technolucide.ui.journal;

import java.util.UUID;

/** Someone who tests. */
record Person(UUID id, String name) {

    @Override
    public String toString() {
        return name;
    }
}
