package fr.technolucide.quantity;

/** One item of a closed list, known in files, histories and exports by an id that never changes. */
public interface ChoiceItem {

    String id();
}
