window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1708534695309793004",
      "updatedAt" : "2023-10-01T17:29:49.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : {}
      },
      "createdAt" : "2023-10-01T17:29:49.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "Seven things I believe about replacing an old system.\n\nOne. It is not old, it is experienced. Somebody sat up at night for every odd line in it, and the odd line is usually a customer.\n\nTwo. You are not replacing the software. You are replacing what Brenda does when the software is wrong, and nobody wrote that down because it worked.\n\nThree. Move one small thing all the way. Not everything a tenth of the way. A bridge that is ninety per cent across is a diving board.\n\nFour. Run both and compare every single bill. Boredom is the price of sleeping.\n\nFive. Whoever answers the phone gets a veto.\n\nSix. Leave a door open behind you until you have slept two weeks without using it.\n\nSeven. When it is done, turn the old one off in person, with cake, and invite the man who wrote it. He will bring honey.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1787532859918895734",
      "updatedAt" : "2024-05-06T17:20:19.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : {}
      },
      "createdAt" : "2024-05-06T17:20:19.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "A sports analogy about why IT transformations fail, because I was asked again, and because the train was late.\n\nPicture a village cricket team. They have played on the same bumpy field for thirty years. The umpire is somebody's uncle. They lose about as often as they win. One spring a sponsor arrives and buys them new bats, new pads, a scoreboard with lights, and a consultant who once stood near a famous bowler. There is a launch. There are caps.\n\nIn the first match they lose by two hundred runs, because nobody has touched the field. The ball still hits the mole hill behind the crease and still goes left. The old players knew it goes left. They had a whole way of standing. The new bats are heavier and the new plan says to stand in the middle.\n\nThat is it. That is the whole analogy. We buy bats. The problem is the field, and the knowledge is in how Uncle Bernard stands. Walk the field first. Roll it flat if you can. And if you cannot, then for pity's sake ask Bernard about his feet.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1874548002464820618",
      "updatedAt" : "2025-01-01T20:07:25.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : {}
      },
      "createdAt" : "2025-01-01T20:07:25.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "What I would tell anyone who starts a garden, or a team, this January.\n\nStart with the path and the water, not with the flowers. People will forgive you a bare bed. They will not forgive you wet feet.\n\nPlant one thing that you cannot fail with, so that you have something to show your mother. Radishes, or a page that lists who to call.\n\nPlant one thing that takes ten years. You will be grateful to yourself and you will have a reason to stay.\n\nKeep a notebook. Not an app, a notebook. The weather, what you did, who came to tea. In three winters it will be the most valuable thing that you own, and it will have soup on it.\n\nFind out who was here before you and ask what they tried. They will pretend not to mind. They have been waiting for years for someone to ask.\n\nAnd do the dull thing weekly. Hoe, back up, sharpen, write down, say thank you. Nobody will ever see it. It is why the rest of it stands.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  }
]