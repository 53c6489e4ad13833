package fr.technolucide.method;

/**
 * One point of an edition of the checklist.
 *
 * @param code « 7.1 »; unique in its edition
 * @param group id of its group, « 7 »
 * @param redFlag whether it is one of the 🚩 points, which alone make the quick list
 * @param notApplicableAllowed whether « sans objet » may be answered, with its reason
 */
public record Question(String code, String group, boolean redFlag, boolean notApplicableAllowed) {}
