/**
 * What practitioners write about what they met at work: their own worries, the log from patrol and
 * the forms of partner bodies, and what they may know of what became of it.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "vault",
      "vault :: face",
      "members",
      "members :: face",
      "screening",
      "concerns",
      "concerns :: face",
      "concerns :: form"
    })
@NullMarked
package org.lodestar.app.worries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
