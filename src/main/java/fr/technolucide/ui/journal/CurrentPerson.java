package fr.technolucide.ui.journal;

/** The person who works on this computer, by their name among the people of a workbook. */
public interface CurrentPerson {

    /** Empty as long as nobody said. */
    String name();

    void keep(String name);
}
