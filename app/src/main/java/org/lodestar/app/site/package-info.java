/** What every page is made of: layout, form parts, words, errors, headers and the quick exit. */
@ApplicationModule(allowedDependencies = {"ground"})
@NullMarked
package org.lodestar.app.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
