/** Pages and files of packs, reports and profiles. */
@NullMarked
package org.lodestar.app.publications.web;

import org.jspecify.annotations.NullMarked;
