package fr.technolucide.workbook;

import java.time.Clock;
import java.util.UUID;

/**
 * The person, the installation and the clock that changes are recorded with.
 *
 * @param clock  time and zone; tests and pictures fix it
 * @param device this installation, kept outside any workbook
 * @param author the person of this computer; may be empty
 */
public record Environment(Clock clock, UUID device, String author) {}
