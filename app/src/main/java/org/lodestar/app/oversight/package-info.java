/** What boards look at. */
@ApplicationModule(allowedDependencies = {"ground", "site", "audit", "members", "ledger"})
@NullMarked
package org.lodestar.app.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
