package fr.technolucide.ui.journal;

/** Who works on this computer, by the name they have among the people of a workbook. */
public interface CurrentPerson {

    /** Empty as long as nobody said. */
    String name();

    void keep(String name);
}
