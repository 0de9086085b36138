/** What we tell people in plain words: how to get help, what to look for, what we keep. */
@ApplicationModule(allowedDependencies = {"ground", "site", "members"})
@NullMarked
package org.lodestar.app.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
