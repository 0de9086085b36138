/**
 * The only place where identities, safe contacts and texts about people are sealed and opened.
 *
 * <p>A key for each subject, kept wrapped in the database; the key that wraps them is kept outside
 * it. Forgetting a subject is deleting its key.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground", "audit"})
package org.lodestar.app.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
