package org.lodestar.app.files;

import java.util.UUID;

/**
 * A file that was kept already was found to be infected, and is shut from now on. Published in the
 * transaction that shut it; carries identifiers only.
 *
 * @param object the concern or case to which it belongs
 */
public record FileFoundInfected(UUID file, UUID object, Found how) {}
