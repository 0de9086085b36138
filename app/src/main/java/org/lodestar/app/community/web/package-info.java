/** The pages of outreach. */
@NullMarked
package org.lodestar.app.community.web;

import org.jspecify.annotations.NullMarked;
