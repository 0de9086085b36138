/**
 * The only place where identities, safe contacts and texts about people are sealed and opened: a
 * key for each subject, wrapped by one outside the database, so that deleting it is forgetting.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"ground", "audit", "audit :: face"})
package org.lodestar.app.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
