package fr.technolucide.ui.chart;

import java.util.UUID;

/**
 * Minutes done against minutes aimed at.
 *
 * @param id handed back when the line is chosen
 */
public record HoursLine(UUID id, String name, long done, long aim) {}
