package fr.technolucide.ui.journal;

/** The person who works on this computer, by their name among the people of a workbook. */
public interface CurrentPerson {

    /** Returns the name of the person; empty as long as it is not known. */
    String name();

    void keep(String name);
}
