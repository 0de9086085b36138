/** What the editor, and who administers a partner, sees of pages of partners. */
@NullMarked
package org.lodestar.app.partnersites.web;

import org.jspecify.annotations.NullMarked;
