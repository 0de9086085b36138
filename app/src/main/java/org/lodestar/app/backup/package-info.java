/**
 * Copies of everything, for the day on which the machine is gone: taken while the platform runs,
 * encrypted for named holders, put back into an empty folder and looked at before they are used.
 */
@ApplicationModule(
    allowedDependencies = {"ground", "site", "audit", "audit :: face", "vault", "vault :: face"})
@NullMarked
package org.lodestar.app.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
