/**
 * The one door to other servers: named hosts for a named purpose, no address inside the network
 * that two administrators did not name, limits on size and time, one caller at a time.
 */
@ApplicationModule(
    allowedDependencies = {"ground", "site", "audit", "audit :: face", "vault :: face"})
@NullMarked
package org.lodestar.app.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
